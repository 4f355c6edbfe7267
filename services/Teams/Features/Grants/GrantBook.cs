using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.ChildTeams;

namespace SystemicPlatform.Teams.Features.Grants;

/// <summary>
/// Gives and ends grants: the row that this service's gate reads and the event that the others copy, always both.
/// Saved with the use case's own change. Scoped.
/// </summary>
internal sealed class GrantBook(TeamsDb db, IOutbox outbox, CurrentCaller current, TimeProvider clock)
{
    public ChildGrant Give(Guid childId, string subject, string ground, DateTimeOffset from, DateTimeOffset? until) =>
        Give(childId, new Grantee(GranteeKind.Subject, subject), ground, from, until);

    public ChildGrant Give(Guid childId, Grantee grantee, string ground, DateTimeOffset from, DateTimeOffset? until)
    {
        var grant = new ChildGrant(RisingId.Next(), childId, grantee.Kind, grantee.Name, ground, from, until);
        db.Add(grant);
        outbox.Publish(new AccessGranted(
            current.Value.Tenant, grant.Id, childId, grant.GranteeKind, grant.Grantee, ground, from, until, clock.GetUtcNow()));
        return grant;
    }

    /// <summary>A member sees the child for as long as the membership lasts; without a token subject not yet.</summary>
    public void Admit(Guid childId, ChildTeamMember member, Professional professional) =>
        Admit(childId, member, professional.Subject is { } subject ? new Grantee(GranteeKind.Subject, subject) : null);

    /// <inheritdoc cref="Admit(Guid, ChildTeamMember, Professional)"/>
    public void Admit(Guid childId, ChildTeamMember member, Grantee? grantee)
    {
        var period = GrantPeriod.Of(member.From, member.To, clock.GetUtcNow(), member.AccessUntil);
        var grant = period is { } given && grantee is not null
            ? Give(childId, grantee, Grounds.TeamRole(JsonNamingPolicy.CamelCase.ConvertName(member.Role.ToString())), given.From, given.Until)
            : null;
        member.GrantedBy(grant?.Id);
    }

    /// <summary>Access follows the one meeting that a member is there for: shorter, or given anew when it is longer.</summary>
    public async Task FollowAsync(Guid childId, ChildTeamMember member, CancellationToken ct)
    {
        if (member is not { GrantId: { } grantId, AccessUntil: { } until })
        {
            return;
        }

        var now = clock.GetUtcNow();
        var grant = await db.ChildGrants.SingleAsync(row => row.Id == grantId, ct);
        if (grant.Until >= until)
        {
            End(grant, until > now ? until : now);
            return;
        }

        if (grant.Until > now)
        {
            End(grant, now);
        }

        Admit(childId, member, new Grantee(grant.GranteeKind, grant.Grantee));
    }

    /// <summary>The member's access ends with its last day.</summary>
    public Task DismissAsync(ChildTeamMember member, CancellationToken ct) => DismissAsync([member], ct);

    /// <summary>The members' access ends with their last days.</summary>
    public async Task DismissAsync(IReadOnlyList<ChildTeamMember> members, CancellationToken ct)
    {
        var lastDays = members.Where(member => member is { GrantId: not null, To: not null })
            .ToDictionary(member => member.GrantId!.Value, member => member.To!.Value);
        var now = clock.GetUtcNow();
        var grants = await db.ChildGrants.Where(grant => lastDays.Keys.Contains(grant.Id)).OrderBy(grant => grant.Id).ToListAsync(ct);
        grants.ForEach(grant => End(grant, GrantPeriod.EndAfter(lastDays[grant.Id], now)));
    }

    /// <summary>The intake's access ends when the team takes over.</summary>
    public async Task EndRegistrationAsync(Guid childId, DateTimeOffset at, CancellationToken ct)
    {
        var grants = await db.ChildGrants
            .Where(grant => grant.ChildId == childId && grant.Ground == Grounds.Registration && grant.Until == null)
            .OrderBy(grant => grant.Id)
            .ToListAsync(ct);
        grants.ForEach(grant => End(grant, at));
    }

    /// <summary>The professional has another token subject: grants of the present and coming memberships move to it.</summary>
    public async Task MoveAsync(Professional professional, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = ServiceDefaults.Time.HelsinkiTime.DayOf(now);
        var memberships = await db.ChildTeamMembers
            .Where(member => member.ProfessionalId == professional.Id && (member.To == null || member.To >= today))
            .Join(db.ChildTeams, member => member.TeamId, team => team.Id, (member, team) => new { Member = member, team.ChildId })
            .OrderBy(row => row.Member.Id)
            .ToListAsync(ct);
        foreach (var row in memberships)
        {
            if (row.Member.GrantId is { } grantId)
            {
                End(await db.ChildGrants.SingleAsync(grant => grant.Id == grantId, ct), now);
            }

            Admit(row.ChildId, row.Member, professional);
        }
    }

    /// <summary>Two records were of one child: who may handle the one may handle the other, for as long.</summary>
    public async Task TransferAsync(Guid fromChildId, Guid toChildId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var grants = await db.ChildGrants.Where(grant => grant.ChildId == fromChildId && (grant.Until == null || grant.Until > now))
            .OrderBy(grant => grant.Id)
            .ToListAsync(ct);
        var ids = grants.Select(grant => grant.Id).ToArray();
        var members = await db.ChildTeamMembers.Where(member => member.GrantId != null && ids.Contains(member.GrantId.Value))
            .ToDictionaryAsync(member => member.GrantId!.Value, ct);
        foreach (var grant in grants)
        {
            var moved = Give(toChildId, new Grantee(grant.GranteeKind, grant.Grantee), grant.Ground, grant.From, grant.Until);
            members.GetValueOrDefault(grant.Id)?.GrantedBy(moved.Id);
            End(grant, now);
        }
    }

    private void End(ChildGrant grant, DateTimeOffset at)
    {
        grant.End(at);
        outbox.Publish(new AccessRevoked(current.Value.Tenant, grant.Id, grant.ChildId, at));
    }
}
