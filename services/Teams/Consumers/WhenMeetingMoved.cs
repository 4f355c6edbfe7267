using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Meetings;
using SystemicPlatform.Teams.Features.ChildTeams;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>Whoever was invited to that meeting alone stays until its new end.</summary>
internal sealed class WhenMeetingMoved(TeamsDb db, InvitedMembers invited) : IEventHandler<MeetingMoved>
{
    public async Task Handle(MeetingMoved @event, CancellationToken ct)
    {
        var (id, endsAt) = (@event.Occurrence.MeetingId, @event.Occurrence.EndsAt);

        // A date that was skipped from the beginning was never told of; now it comes.
        if (await db.KnownMeetings.SingleOrDefaultAsync(row => row.Id == id, ct) is not { } meeting)
        {
            db.Add(new KnownMeeting(id, @event.TeamId, @event.ChildId, endsAt));
            return;
        }

        meeting.Move(endsAt);
        await invited.FollowAsync(meeting, ct);
    }
}
