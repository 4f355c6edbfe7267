using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Groups;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.SystemicTeams;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Groups;
using SystemicPlatform.Teams.Features.Referrals;
using SystemicPlatform.Teams.Features.ResponsibilityTeams;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.Leaving;

/// <summary>Gives each role to its successor, through the aggregates, with grants, events and the log. Scoped; saves nothing itself.</summary>
internal sealed class RoleHandover(TeamsDb db, GrantBook grants, ReferralAccess referrals, ResponsibilityRoster roster, IOutbox outbox, Caller caller, TimeProvider clock)
{
    private const string Path = "POST /api/teams/professionals/{professionalId}/leaving";

    /// <summary>A role that its successor may not have, and the rule that says so.</summary>
    internal sealed record Refused(Guid MembershipId, Guid SuccessorId, string Code);

    public async Task<(List<LeaveWork.HandedOver> HandedOver, List<Refused> Refused)> ApplyAsync(
        IReadOnlyList<OpenRole> roles, IReadOnlyDictionary<Guid, Professional> successors, DateOnly lastDay, CancellationToken ct)
    {
        var teamIds = roles.Select(role => role.TeamId).ToArray();
        var childTeams = await db.ChildTeams.Include(team => team.Members).Where(team => teamIds.Contains(team.Id)).ToDictionaryAsync(team => team.Id, ct);
        var systemicTeams = await db.SystemicTeams.Include(team => team.Members).Where(team => teamIds.Contains(team.Id)).ToDictionaryAsync(team => team.Id, ct);
        var groups = await db.WorkGroups.Include(group => group.Members).Where(group => teamIds.Contains(group.Id)).ToDictionaryAsync(group => group.Id, ct);
        var (handedOver, refused) = (new List<LeaveWork.HandedOver>(), new List<Refused>());
        var (ended, changed) = (new List<(ChildTeamMember Left, ChildTeamMember? Successor)>(), new List<SystemicTeamMember>());
        foreach (var role in roles)
        {
            var successor = successors[role.MembershipId];
            try
            {
                var newId = role.ChildId is { } childId
                    ? InChildTeam(childTeams[role.TeamId], childId, role, successor, lastDay, ended)
                    : groups.TryGetValue(role.TeamId, out var group)
                    ? InGroup(group, role, successor, lastDay)
                    : InSystemicTeam(systemicTeams[role.TeamId], role, successor, lastDay, changed);
                handedOver.Add(new LeaveWork.HandedOver(role.MembershipId, newId, successor.Id, role.ChildId, role.Role));
            }
            catch (RuleViolation rule)
            {
                // All that stand in the way are told at once; the caller saves nothing then.
                refused.Add(new Refused(role.MembershipId, successor.Id, rule.Code));
            }
        }

        await grants.DismissAsync(ended.ConvertAll(change => change.Left), ct);
        if (refused.Count == 0)
        {
            await roster.FollowAsync(ended, ct);
            await referrals.FollowAsync(changed, Path, ct);
            Log(handedOver);
        }

        return (handedOver, refused);
    }

    private Guid InChildTeam(ChildTeam team, Guid childId, OpenRole role, Professional successor, DateOnly lastDay,
        List<(ChildTeamMember Left, ChildTeamMember? Successor)> ended)
    {
        var now = clock.GetUtcNow();
        var leaving = team.Members.Single(member => member.Id == role.MembershipId);
        var joined = team.Replace(leaving, successor, lastDay).Member;
        ended.Add((leaving, joined));
        outbox.Publish(TeamEvents.Left(leaving, leaving.To ?? lastDay, caller.Tenant, now));
        outbox.Publish(TeamEvents.Joined(joined, caller.Tenant, now));
        grants.Admit(childId, joined, successor);
        return joined.Id;
    }

    // Where one is refused nothing happens, and the log tells of nothing.
    private void Log(IEnumerable<LeaveWork.HandedOver> handedOver) => db.AddRange(
        handedOver.Where(one => one.ChildId is not null).Select(one =>
            new AccessLogEntry(caller, clock.GetUtcNow(), "manageChildTeam", Path, allowed: true)
            {
                ChildId = one.ChildId,
                ObjectId = one.NewMembershipId.ToString(),
                Ground = Grounds.Supervision,
            }));

    private Guid InGroup(WorkGroup group, OpenRole role, Professional successor, DateOnly lastDay)
    {
        var now = clock.GetUtcNow();
        var leaving = group.Members.Single(member => member.Id == role.MembershipId);
        var joined = group.Replace(leaving, successor, lastDay, SystemicTeamMember.Handover);
        outbox.Publish(GroupEvents.Left(leaving, caller.Tenant, now));
        outbox.Publish(GroupEvents.Joined(joined, caller.Tenant, now));
        return joined.Id;
    }

    private Guid InSystemicTeam(
        SystemicTeam team, OpenRole role, Professional successor, DateOnly lastDay, List<SystemicTeamMember> changed)
    {
        var now = clock.GetUtcNow();
        var leaving = team.Members.Single(member => member.Id == role.MembershipId);
        var joined = team.Replace(leaving, successor, lastDay, SystemicTeamMember.Handover);
        changed.AddRange([leaving, joined]);
        outbox.Publish(SystemicTeamEvents.Left(leaving, caller.Tenant, now));
        outbox.Publish(SystemicTeamEvents.Joined(joined, caller.Tenant, now));
        return joined.Id;
    }
}
