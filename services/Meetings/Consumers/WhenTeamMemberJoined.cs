using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Consumers;

/// <summary>Keeps who is in which team; a new responsible worker takes over what was agreed about meeting the child (L-11).</summary>
internal sealed class WhenTeamMemberJoined(MeetingsDb db) : IEventHandler<TeamMemberJoined>
{
    public async Task Handle(TeamMemberJoined @event, CancellationToken ct)
    {
        if (!await db.TeamMembers.AnyAsync(member => member.Id == @event.MemberId, ct))
        {
            db.Add(new KnownTeamMember(@event));
            await HandOverAsync(@event, ct);
        }
    }

    // At once, also when their first day lies ahead: who leaves has one thing less to remember, and no child gets lost between the two.
    private async Task HandOverAsync(TeamMemberJoined joined, CancellationToken ct)
    {
        if (joined is { Role: TeamRole.ResponsibleSocialWorker, ProfessionalId: { } worker } && await db.ContactAgreements.SingleOrDefaultAsync(
            row => db.Teams.Any(team => team.Id == joined.TeamId && team.Kind == TeamKind.ChildFamily && team.ChildId == row.ChildId), ct) is { } agreement)
        {
            agreement.HandOver(worker);
        }
    }
}
