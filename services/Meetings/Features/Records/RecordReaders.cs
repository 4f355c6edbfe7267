using System.Collections.Concurrent;
using Npgsql;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>
/// Wakes the requests that look on while a record is written. The database tells every instance of a change; while it
/// cannot be listened to, those who look on find out by themselves at their next look.
/// </summary>
internal sealed partial class RecordReaders(NpgsqlDataSource database, ILogger<RecordReaders> logger) : BackgroundService
{
    internal const string Channel = "meeting_records";

    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> waiting = new();

    /// <summary>Ends with the next change of the meeting's record. Ask before reading, so that none falls in between.</summary>
    internal Task NextChange(Guid meetingId) =>
        waiting.GetOrAdd(meetingId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogDeaf(exception.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        connection.Notification += (_, told) => Wake(told.Payload);
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        // What was told while nobody listened is lost: everyone looks once more.
        foreach (var meetingId in waiting.Keys)
        {
            Wake(meetingId);
        }

        while (true)
        {
            await connection.WaitAsync(ct);
        }
    }

    private void Wake(string payload)
    {
        if (Guid.TryParse(payload, out var meetingId))
        {
            Wake(meetingId);
        }
    }

    private void Wake(Guid meetingId)
    {
        if (waiting.TryRemove(meetingId, out var source))
        {
            source.SetResult();
        }
    }

    // The type alone: a database's exception text can carry its address and user.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes of records are not heard of: {Reason}")]
    private partial void LogDeaf(string reason);
}
