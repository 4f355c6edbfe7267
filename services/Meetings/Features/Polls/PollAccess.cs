using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Who sees which poll: whoever may plan the meetings of its team.</summary>
internal static class PollAccess
{
    internal const string Path = "/polls/{pollId:guid}";

    /// <summary>For the gate: the child whose poll it is.</summary>
    internal static async Task<ChildSubject> ChildOfPollAsync(MeetingsDb db, Guid pollId, CancellationToken ct) =>
        await db.Polls.AsNoTracking().Where(poll => poll.Id == pollId).Select(poll => new { poll.ChildId }).FirstOrDefaultAsync(ct)
            is { } poll ? ChildSubject.Of(poll.ChildId) : ChildSubject.Missing;

    /// <summary>The poll with all that hangs on it.</summary>
    internal static Task<Poll> WholeAsync(this MeetingsDb db, Guid pollId, CancellationToken ct) =>
        db.Polls.Include(poll => poll.Options).Include(poll => poll.Invitees).ThenInclude(invitee => invitee.Answers).AsSplitQuery()
            .SingleAsync(poll => poll.Id == pollId, ct);
}
