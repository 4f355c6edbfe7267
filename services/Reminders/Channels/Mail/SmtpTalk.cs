using System.Globalization;
using System.Text;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>Commands and replies over one stream (RFC 5321).</summary>
internal sealed class SmtpTalk(Stream stream)
{
    private const int LongestLine = 4_096;
    private const int MostLines = 100;

    private readonly byte[] buffer = new byte[LongestLine];
    private int begins;
    private int ends;

    /// <summary>Something came that was not asked for, such as words put behind STARTTLS by somebody in between.</summary>
    public bool HasUnread => begins < ends;

    /// <summary>Sends a line and waits for the reply.</summary>
    /// <exception cref="SmtpRefusal">The reply is not of the expected class.</exception>
    public async Task<IReadOnlyList<string>> AskAsync(string line, SmtpStep step, int expected, CancellationToken ct)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n"), ct);
        return await HearAsync(step, expected, ct);
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct) => await stream.WriteAsync(bytes, ct);

    /// <summary>The lines of one reply, without their code.</summary>
    public async Task<IReadOnlyList<string>> HearAsync(SmtpStep step, int expected, CancellationToken ct)
    {
        var lines = new List<string>();
        while (lines.Count < MostLines)
        {
            var line = await ReadLineAsync(ct);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            {
                throw new IOException("The server does not speak SMTP.");
            }

            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
            {
                return code / 100 == expected ? lines : throw new SmtpRefusal(step, code);
            }
        }

        throw new IOException("The reply has no end.");
    }

    private async Task<string> ReadLineAsync(CancellationToken ct)
    {
        var line = new StringBuilder();
        while (line.Length < LongestLine)
        {
            if (begins == ends)
            {
                (begins, ends) = (0, await stream.ReadAsync(buffer, ct));
                if (ends == 0)
                {
                    throw new IOException("The server closed the line.");
                }
            }

            var letter = (char)buffer[begins++];
            if (letter == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append(letter);
        }

        throw new IOException("The reply has no end.");
    }
}
