using System.Net.Mail;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Mail;

/// <summary>
/// Writes <c>.eml</c> files named by the delivery, so that a repetition replaces the same file. A file appears whole:
/// it is written beside the others and then renamed.
/// </summary>
internal sealed class MailFolder : IMailChannel
{
    private const string Unfinished = ".unfinished";

    private readonly string folder;

    public MailFolder(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(Path.Combine(this.folder, Unfinished));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupFault($"Mail__Directory {this.folder} cannot be written to.");
        }
    }

    public TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    public async Task SendAsync(MailMessage message, Guid deliveryId, CancellationToken ct)
    {
        var bench = Directory.CreateDirectory(Path.Combine(folder, Unfinished, deliveryId.ToString()));
        foreach (var leftover in bench.EnumerateFiles())
        {
            leftover.Delete();
        }

#pragma warning disable S5332 // Writes a file: there is no connection to encrypt.
        using (var writer = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = bench.FullName })
#pragma warning restore S5332
        {
            await writer.SendMailAsync(message, ct);
        }

        bench.EnumerateFiles().Single().MoveTo(Path.Combine(folder, $"{deliveryId}.eml"), overwrite: true);
        bench.Delete();
    }
}
