using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>An SMTP server in a process of its own, which writes down what it takes (smtp_server.py).</summary>
internal sealed class RecordingPost : IAsyncDisposable
{
    private const int TypicalLine = 190;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recording-post-");
    private readonly Process server;

    private RecordingPost(params string[] options)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Setting", "smtp_server.py"), "--record", Record, .. options])
        {
            start.ArgumentList.Add(argument);
        }

        File.WriteAllText(Record, "");
        server = Process.Start(start)!;
    }

    public int Port { get; private set; }

    private string Record => Path.Combine(folder.FullName, "record.jsonl");

    public static async Task<RecordingPost> OpenAsync(params string[] options)
    {
        var post = new RecordingPost(options);
        post.Port = int.Parse(await post.server.StandardOutput.ReadLineAsync() ?? "", CultureInfo.InvariantCulture);
        return post;
    }

    /// <summary>How much is recorded, roughly: letters are counted without reading them.</summary>
    public int CountLetters() => (int)(new FileInfo(Record).Length / TypicalLine);

    public async Task<PostRecord> ReadAsync()
    {
        await using var file = new FileStream(Record, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        var lines = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<RecordLine>(line, JsonSerializerOptions.Web)!).ToArray();
        return new PostRecord(
            [.. lines.Where(line => line.Letter is not null)],
            [.. lines.Where(line => line.Cut is not null).Select(line => line.Cut!.Value)],
            lines.Where(line => line.Fault is not null).GroupBy(line => line.Fault!).ToDictionary(fault => fault.Key, fault => fault.Count()));
    }

    public async ValueTask DisposeAsync()
    {
        server.Kill();
        await server.WaitForExitAsync();
        server.Dispose();
        folder.Delete(recursive: true);
    }
}

/// <summary>What the server wrote down.</summary>
/// <param name="Letters">In the order in which they were taken.</param>
/// <param name="Cut">Numbers of the letters after which the line ended without another command.</param>
/// <param name="Faults">How often each failure was made.</param>
internal sealed record PostRecord(RecordLine[] Letters, HashSet<long> Cut, Dictionary<string, int> Faults);

/// <summary>One line of the record.</summary>
internal sealed record RecordLine(
    long? Letter, long? Cut, string? Fault, string? Id, string? To, long? Line, bool Secure, [property: JsonPropertyName("text")] string? Text);
