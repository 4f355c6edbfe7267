using System.Collections.Concurrent;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>
/// Hands letters to an SMTP server over lines that stay open (ADR 0016): so many at once, each for a while. A line is
/// used again only when the outcome of its last letter has been noted.
/// </summary>
internal sealed class SmtpServer(SmtpSettings settings) : IMailChannel, IDisposable
{
    private const int MostLettersPerLine = 100;
    private const int LongestRestMilliseconds = 30_000;

    private readonly ConcurrentStack<SmtpLine> resting = new();
    private readonly SemaphoreSlim places = new(settings.Connections);

    public TimeSpan Patience { get; } = TimeSpan.FromSeconds(settings.TimeoutSeconds);

    public async Task SendAsync(Letter letter, Guid deliveryId, Func<Task> taken, CancellationToken ct)
    {
        var text = LetterText.Of(letter);
        await places.WaitAsync(ct);
        try
        {
            var line = await HandOverAsync(letter, text, ct);
            await NoteAsync(line, taken, ct);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        while (resting.TryPop(out var line))
        {
            line.Dispose();
        }

        places.Dispose();
    }

    private async Task<SmtpLine> HandOverAsync(Letter letter, byte[] text, CancellationToken ct)
    {
        if (TakeResting() is { } rested)
        {
            try
            {
                return await TryAsync(rested, letter, text, ct);
            }
            catch (SmtpLineGone)
            {
                // It was closed while it rested: nothing has been handed over yet.
            }
        }

        return await TryAsync(await SmtpLine.OpenAsync(settings, ct), letter, text, ct);
    }

    private async Task<SmtpLine> TryAsync(SmtpLine line, Letter letter, byte[] text, CancellationToken ct)
    {
        try
        {
            await line.SendAsync(letter.From, letter.To, text, ct);
            return line;
        }
        catch (SmtpRefusal refusal) when (refusal.LeavesTheLine)
        {
            await RestAsync(line, afterRefusal: true, ct);
            throw;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    private async Task NoteAsync(SmtpLine line, Func<Task> taken, CancellationToken ct)
    {
        try
        {
            await taken();
        }
        catch
        {
            line.Dispose();
            throw;
        }

        await RestAsync(line, afterRefusal: false, ct);
    }

    // How a line ends never changes what became of the letter.
    private async Task RestAsync(SmtpLine line, bool afterRefusal, CancellationToken ct)
    {
        try
        {
            if (afterRefusal)
            {
                await line.ResetAsync(ct);
            }

            if (line.Taken < MostLettersPerLine)
            {
                line.Rest();
                resting.Push(line);
                return;
            }

            await line.QuitAsync(ct);
        }
        catch (Exception exception) when (exception is IOException or SmtpRefusal or OperationCanceledException)
        {
            // Broken or slow: a new one is opened for the next letter.
        }

        line.Dispose();
    }

    private SmtpLine? TakeResting()
    {
        while (resting.TryPop(out var line))
        {
            if (Environment.TickCount64 - line.RestsSince < LongestRestMilliseconds)
            {
                return line;
            }

            line.Dispose();
        }

        return null;
    }
}
