using System.Diagnostics;
using System.Text.Json;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>A message as a parser that is not ours reads it.</summary>
internal sealed record ReadMail(
    string From, string[] To, string MessageId, DateTimeOffset Date, string Subject, string Language, string? Unsubscribe, string? UnsubscribePost,
    string Type, Dictionary<string, string> Parts, string[] Charsets, string[] Defects)
{
    public string Plain => Parts["text/plain"];

    public string Html => Parts["text/html"];

    public static async Task<ReadMail> FromAsync(string file)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Setting", "read_mail.py"));
        start.ArgumentList.Add(file);
        using var python = Process.Start(start)!;
        var json = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        Assert.Equal(0, python.ExitCode);
        return JsonSerializer.Deserialize<ReadMail>(json, JsonSerializerOptions.Web)!;
    }
}
