using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.ChildTeams;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>Whoever was invited to that meeting alone has no more reason to be in the team.</summary>
internal sealed class WhenMeetingCancelled(TeamsDb db, InvitedMembers invited) : IEventHandler<MeetingCancelled>
{
    public async Task Handle(MeetingCancelled @event, CancellationToken ct)
    {
        // Nobody can be invited to a meeting that was never told of, so there is nothing to end.
        if (await db.KnownMeetings.SingleOrDefaultAsync(row => row.Id == @event.MeetingId, ct) is { } meeting)
        {
            meeting.Cancel();
            await invited.SendAwayAsync(meeting, @event.At, ct);
        }
    }
}
