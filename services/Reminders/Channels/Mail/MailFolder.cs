using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Channels.Mail;

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

    public async Task SendAsync(Letter letter, Guid deliveryId, Func<Task> taken, CancellationToken ct)
    {
        var file = $"{deliveryId}.eml";
        var unfinished = Path.Combine(folder, Unfinished, file);
        await File.WriteAllBytesAsync(unfinished, LetterText.Of(letter), ct);
        File.Move(unfinished, Path.Combine(folder, file), overwrite: true);
        await taken();
    }
}
