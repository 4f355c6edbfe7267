using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Tests.Channels.Mail;

public sealed class MailFolderTests : IDisposable
{
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("mail-folder-");

    public void Dispose() => scratch.Delete(recursive: true);

    [Fact]
    public async Task A_repetition_replaces_the_file_and_a_leftover_of_a_crash_is_no_hindrance()
    {
        var folder = new MailFolder(scratch.FullName);
        var delivery = Guid.CreateVersion7();
        await File.WriteAllTextAsync(Path.Combine(scratch.FullName, ".unfinished", $"{delivery}.eml"), "half");
        await SendAsync(folder, delivery, "first");
        await SendAsync(folder, delivery, "second");
        var file = Assert.Single(scratch.GetFiles());
        Assert.Equal($"{delivery}.eml", file.Name);
        Assert.Equal("second", (await ReadMail.FromAsync(file.FullName)).Plain.Trim());
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(scratch.FullName, ".unfinished")));
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_file()
    {
        var folder = new MailFolder(scratch.FullName);
        var delivery = Guid.CreateVersion7();
        using var done = new CancellationTokenSource();
        var reader = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                foreach (var file in scratch.GetFiles("*.eml"))
                {
                    Assert.EndsWith("--\r\n", await File.ReadAllTextAsync(file.FullName), StringComparison.Ordinal);
                }
            }
        });
        for (var round = 0; round < 100; round++)
        {
            await SendAsync(folder, delivery, new string('x', 20_000));
        }

        await done.CancelAsync();
        await reader;
    }

    [Fact]
    public void A_folder_that_cannot_be_made_stops_the_start()
    {
        var file = Path.Combine(scratch.FullName, "file");
        File.WriteAllText(file, "");
        Assert.Throws<StartupFault>(() => new MailFolder(Path.Combine(file, "mail")));
    }

    private static Task SendAsync(MailFolder folder, Guid delivery, string body) =>
        folder.SendAsync(Letters.To("to@demo.example", body: body), delivery, () => Task.CompletedTask, CancellationToken.None);
}
