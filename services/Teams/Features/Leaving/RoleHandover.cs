using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Leaving;

/// <summary>Gives each role to its successor, through the aggregates, with grants, events and the log. Scoped; saves nothing itself.</summary>
internal sealed class RoleHandover(TeamsDb db, GrantBook grants, IOutbox outbox, Caller caller, TimeProvider clock)
{
    /// <summary>A role that its successor may not have, and the rule that says so.</summary>
    internal sealed record Refused(Guid MembershipId, Guid SuccessorId, string Code);

    public async Task<(List<LeaveWork.HandedOver> HandedOver, List<Refused> Refused)> ApplyAsync(
        IReadOnlyList<OpenRole> roles, IReadOnlyDictionary<Guid, Professional> successors, DateOnly lastDay, CancellationToken ct)
    {
        var teamIds = roles.Select(role => role.TeamId).ToArray();
        var childTeams = await db.ChildTeams.Include(team => team.Members).Where(team => teamIds.Contains(team.Id)).ToDictionaryAsync(team => team.Id, ct);
        var systemicTeams = await db.SystemicTeams.Include(team => team.Members).Where(team => teamIds.Contains(team.Id)).ToDictionaryAsync(team => team.Id, ct);
        var (handedOver, refused, ended) = (new List<LeaveWork.HandedOver>(), new List<Refused>(), new List<ChildTeamMember>());
        foreach (var role in roles)
        {
            var successor = successors[role.MembershipId];
            try
            {
                var newId = role.ChildId is { } childId
                    ? InChildTeam(childTeams[role.TeamId], childId, role, successor, lastDay, ended)
                    : InSystemicTeam(systemicTeams[role.TeamId], role, successor, lastDay);
                handedOver.Add(new LeaveWork.HandedOver(role.MembershipId, newId, successor.Id, role.ChildId, role.Role));
            }
            catch (RuleViolation rule)
            {
                // All that stand in the way are told at once; the caller saves nothing then.
                refused.Add(new Refused(role.MembershipId, successor.Id, rule.Code));
            }
        }

        await grants.DismissAsync(ended, ct);
        if (refused.Count == 0)
        {
            Log(handedOver);
        }

        return (handedOver, refused);
    }

    private Guid InChildTeam(ChildTeam team, Guid childId, OpenRole role, Professional successor, DateOnly lastDay, List<ChildTeamMember> ended)
    {
        var now = clock.GetUtcNow();
        var leaving = team.Members.Single(member => member.Id == role.MembershipId);
        var joined = team.Replace(leaving, successor, lastDay).Member;
        ended.Add(leaving);
        outbox.Publish(TeamEvents.Left(leaving, leaving.To ?? lastDay, caller.Tenant, now));
        outbox.Publish(TeamEvents.Joined(joined, caller.Tenant, now));
        grants.Admit(childId, joined, successor);
        return joined.Id;
    }

    // Where one is refused nothing happens, and the log tells of nothing.
    private void Log(IEnumerable<LeaveWork.HandedOver> handedOver) => db.AddRange(
        handedOver.Where(one => one.ChildId is not null).Select(one =>
            new AccessLogEntry(caller, clock.GetUtcNow(), "manageChildTeam", "POST /api/teams/professionals/{professionalId}/leaving", allowed: true)
            {
                ChildId = one.ChildId,
                ObjectId = one.NewMembershipId.ToString(),
                Ground = Grounds.Supervision,
            }));

    private Guid InSystemicTeam(
        Domain.SystemicTeams.SystemicTeam team, OpenRole role, Professional successor, DateOnly lastDay)
    {
        var now = clock.GetUtcNow();
        var joined = team.Replace(team.Members.Single(member => member.Id == role.MembershipId), successor, lastDay);
        outbox.Publish(new TeamMemberLeft(caller.Tenant, team.Id, role.MembershipId, lastDay, now));
        outbox.Publish(new TeamMemberJoined(
            caller.Tenant, team.Id, joined.Id, successor.Id, PersonId: null, OrganisationId: null, joined.Role, MembershipKind.Permanent,
            joined.From, joined.To, now));
        return joined.Id;
    }
}
