using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.ChildTeams;

/// <summary>The child's team comes with its client relationship: members, their access, and the word of it. Scoped.</summary>
internal sealed class TeamForming(TeamsDb db, IOutbox outbox, GrantBook grants, Caller caller, TimeProvider clock)
{
    public async Task<ChildTeam> FormAsync(ClientRelationship relationship, Professional responsible, Professional? workPair, CancellationToken ct)
    {
        var team = ChildTeam.Form(relationship, responsible, workPair);
        db.Add(team);
        var now = clock.GetUtcNow();
        outbox.Publish(new TeamFormed(caller.Tenant, team.Id, TeamKind.ChildFamily, team.ServiceLine, team.ChildId, LinkedTeamId: null, now));
        foreach (var member in team.Members)
        {
            outbox.Publish(TeamEvents.Joined(member, caller.Tenant, now));
            grants.Admit(team.ChildId, member, member.ProfessionalId == responsible.Id ? responsible : workPair!);
        }

        await grants.EndRegistrationAsync(team.ChildId, GrantPeriod.NotBefore(relationship.OpenedOn, now), ct);
        return team;
    }
}
