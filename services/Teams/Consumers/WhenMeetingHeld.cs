using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.ChildTeams;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>A meeting that ended early ends the access of whoever was invited to it alone; a late end gives no more of it.</summary>
internal sealed class WhenMeetingHeld(TeamsDb db, InvitedMembers invited) : IEventHandler<MeetingHeld>
{
    public async Task Handle(MeetingHeld @event, CancellationToken ct)
    {
        if (await db.KnownMeetings.SingleOrDefaultAsync(row => row.Id == @event.MeetingId, ct) is { } meeting && @event.EndedAt < meeting.EndsAt)
        {
            meeting.Move(@event.EndedAt);
            await invited.FollowAsync(meeting, ct);
        }
    }
}
