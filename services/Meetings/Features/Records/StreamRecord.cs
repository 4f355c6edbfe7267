using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>
/// Shows a record while it is written, as server-sent events (A1-11): first all of it, or what came after the revision in
/// <c>Last-Event-ID</c>, then each change. Every look asks for access anew, so a grant that ends also ends the stream;
/// browsers come back by themselves after <see cref="Longest"/>, with a token of that moment.
/// </summary>
internal static class StreamRecord
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(5);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/record/stream", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("The shared record while it is written, as server-sent events");

    internal static async Task<ServerSentEventsResult<RecordView>> Handle(
        Guid meetingId, [FromQuery] long? since, [FromHeader(Name = "Last-Event-ID")] string? lastEventId,
        MeetingsDb db, RecordReading reading, RecordReaders readers, IServiceScopeFactory scopes, Caller caller, CancellationToken ct)
    {
        var next = readers.NextChange(meetingId);
        var logged = new HashSet<Guid>();
        var begin = long.TryParse(lastEventId, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : Math.Max(since ?? 0, 0);
        var first = await reading.SinceAsync(meetingId, begin, logged, ct) ?? throw new Problem(Problems.NotFound);

        // The gate opened a connection for the request; someone who looks on for minutes must not keep it.
        await db.Database.CloseConnectionAsync();
        return TypedResults.ServerSentEvents(ChangesAsync(new Look(meetingId, caller, logged, readers, scopes), first, next, ct));
    }

    private static async IAsyncEnumerable<SseItem<RecordView>> ChangesAsync(
        Look look, RecordView first, Task next, [EnumeratorCancellation] CancellationToken ct)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        end.CancelAfter(Longest);
        var revision = first.Revision;
        yield return Item(first, "record");
        var more = first.More;
        while (!end.IsCancellationRequested)
        {
            if (!more)
            {
                await Task.WhenAny(next, Task.Delay(Pulse, end.Token));
            }

            next = look.Readers.NextChange(look.MeetingId);
            if (end.IsCancellationRequested || await look.SinceAsync(revision, ct) is not { } view)
            {
                yield break;
            }

            // Also when nothing changed: a connection through which nothing goes is cut by whatever stands between.
            (revision, more) = (view.Revision, view.More);
            yield return Item(view, "changes");
        }
    }

    private static SseItem<RecordView> Item(RecordView view, string type) =>
        new(view, type) { EventId = view.Revision.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Looks again, each time as a unit of work of its own.</summary>
    private sealed record Look(Guid MeetingId, Caller Caller, HashSet<Guid> Logged, RecordReaders Readers, IServiceScopeFactory Scopes)
    {
        internal async Task<RecordView?> SinceAsync(long revision, CancellationToken ct)
        {
            await using var scope = Scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(Caller);
            var view = await scope.ServiceProvider.GetRequiredService<RecordReading>().SinceAsync(MeetingId, revision, Logged, ct);
            await scope.ServiceProvider.GetRequiredService<MeetingsDb>().SaveChangesAsync(ct);
            return view;
        }
    }
}
