using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.SystemicTeams;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Referrals;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>All that comes with a new or changed systemic team, one at a time or from a file. Saves nothing itself. Scoped.</summary>
internal sealed class SystemicTeamRegister(
    TeamsDb db, IOutbox outbox, KnownMunicipalities municipalities, ReferralAccess referrals, Caller caller, TimeProvider clock)
{
    /// <summary>A new team, linked with its other half where there is one.</summary>
    public async Task<SystemicTeam> FormAsync(
        TeamKind kind, string name, ServiceLine serviceLine, IReadOnlyList<string> served, SystemicTeam? other,
        IEnumerable<(Professional Professional, TeamRole Role)> members, CancellationToken ct)
    {
        await municipalities.DemandServedAsync("municipalities", served, ct);
        var now = clock.GetUtcNow();
        var team = SystemicTeam.Form(kind, name, serviceLine, served);
        if (other is not null)
        {
            team.LinkWith(other);
        }

        outbox.Publish(new TeamFormed(caller.Tenant, team.Id, team.Kind, team.ServiceLine, ChildId: null, team.LinkedTeamId, now));
        outbox.Publish(SystemicTeamEvents.Changed(team, caller.Tenant, now));
        if (other is not null)
        {
            outbox.Publish(SystemicTeamEvents.Changed(other, caller.Tenant, now));
        }

        foreach (var (professional, role) in members)
        {
            outbox.Publish(SystemicTeamEvents.Joined(team.Join(professional, role, HelsinkiTime.DayOf(now)), caller.Tenant, now));
        }

        db.Add(team);
        return team;
    }

    /// <summary>The name and the municipalities served.</summary>
    public async Task ChangeAsync(SystemicTeam team, string name, IReadOnlyList<string> served, CancellationToken ct)
    {
        await municipalities.DemandServedAsync("municipalities", served, ct);
        if (team.Change(name, served))
        {
            outbox.Publish(SystemicTeamEvents.Changed(team, caller.Tenant, clock.GetUtcNow()));
        }
    }

    /// <summary>Two teams become a pair.</summary>
    public void Link(SystemicTeam team, SystemicTeam other)
    {
        team.LinkWith(other);
        outbox.Publish(SystemicTeamEvents.Changed(team, caller.Tenant, clock.GetUtcNow()));
        outbox.Publish(SystemicTeamEvents.Changed(other, caller.Tenant, clock.GetUtcNow()));
    }

    /// <summary>A professional joins, and handles the children who are with the team.</summary>
    /// <param name="team">With all its members.</param>
    /// <param name="professional">Who joins.</param>
    /// <param name="role">As what.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day; null = open.</param>
    /// <param name="route">The request that says so, for the log.</param>
    /// <param name="ct">Cancels it.</param>
    public async Task<SystemicTeamMember> JoinAsync(
        SystemicTeam team, Professional professional, TeamRole role, DateOnly from, DateOnly? to, string route, CancellationToken ct)
    {
        var joined = team.Join(professional, role, from, to);
        outbox.Publish(SystemicTeamEvents.Joined(joined, caller.Tenant, clock.GetUtcNow()));
        await referrals.FollowAsync([joined], route, ct);
        return joined;
    }
}
