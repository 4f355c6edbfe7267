using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Rights;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Rights;

namespace SystemicPlatform.Teams.Features.Grants;

/// <summary>
/// Gives and ends grants: the row that this service's gate reads and the event that the others copy, always both.
/// Saved with the use case's own change. Scoped.
/// </summary>
internal sealed class GrantBook(TeamsDb db, IOutbox outbox, CurrentCaller current, TimeProvider clock)
{
    public ChildGrant Give(Guid childId, string subject, string ground, DateTimeOffset from, DateTimeOffset? until) =>
        Give(childId, new Grantee(GranteeKind.Subject, subject), ground, from, until);

    /// <summary>Gives a grant and notes where it comes from.</summary>
    /// <param name="childId">The child.</param>
    /// <param name="grantee">To whom.</param>
    /// <param name="ground">Why (L-22).</param>
    /// <param name="from">First moment.</param>
    /// <param name="until">First moment without it.</param>
    /// <param name="memberId">The membership that it follows.</param>
    /// <param name="sourceId">What else it rests on: ends with <see cref="EndFromAsync"/>.</param>
    public ChildGrant Give(
        Guid childId, Grantee grantee, string ground, DateTimeOffset from, DateTimeOffset? until, Guid? memberId = null, Guid? sourceId = null)
    {
        var grant = new ChildGrant(RisingId.Next(), childId, grantee.Kind, grantee.Name, ground, from, until);
        db.AddRange(grant, GrantOrigin.Of(grant, memberId, sourceId, current.Value.Name, clock.GetUtcNow()));
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
            ? Give(childId, grantee, Grounds.TeamRole(Word(member.Role)), given.From, given.Until, member.Id)
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

        // What a prohibition ended does not begin again because a meeting moved.
        if (grant.GranteeKind == GranteeKind.Organisation && await db.ProhibitsAsync(childId, ct))
        {
            return;
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
        await DismissSubstitutesAsync(members, now, ct);
    }

    /// <summary>What the grants rested on holds no longer.</summary>
    public async Task EndFromAsync(Guid sourceId, DateTimeOffset at, CancellationToken ct)
    {
        var grants = await db.ChildGrants
            .Where(grant => (grant.Until == null || grant.Until > at) && db.GrantOrigins.Any(origin => origin.Id == grant.Id && origin.SourceId == sourceId))
            .OrderBy(grant => grant.Id)
            .ToListAsync(ct);
        grants.ForEach(grant => End(grant, at));
    }

    /// <summary>A grant ends now, unless it is over.</summary>
    public async Task EndNowAsync(Guid grantId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await db.ChildGrants.SingleOrDefaultAsync(grant => grant.Id == grantId && (grant.Until == null || grant.Until > now), ct) is { } grant)
        {
            End(grant, now);
        }
    }

    /// <summary>The client forbids it: what partners may know ends now (L-21). Of permissions, those that are about what is forbidden.</summary>
    public async Task EndForbiddenAsync(DisclosureProhibition prohibition, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = await db.ChildGrants
            .Where(grant => grant.ChildId == prohibition.ChildId && grant.GranteeKind == GranteeKind.Organisation && (grant.Until == null || grant.Until > now))
            .OrderBy(grant => grant.Id)
            .Select(grant => new
            {
                Grant = grant,
                Line = db.DisclosurePermissions
                    .Where(permission => db.GrantOrigins.Any(origin => origin.Id == grant.Id && origin.SourceId == permission.Id))
                    .Select(permission => permission.ServiceLine).FirstOrDefault(),
            })
            .ToListAsync(ct);
        rows.Where(row => prohibition.Covers(row.Line)).ToList().ForEach(row => End(row.Grant, now));
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
        var origins = await db.GrantOrigins.AsNoTracking().Where(origin => ids.Contains(origin.Id)).ToDictionaryAsync(origin => origin.Id, ct);
        var prohibited = await db.ProhibitsAsync(fromChildId, ct) || await db.ProhibitsAsync(toChildId, ct);
        foreach (var grant in grants)
        {
            if (grant.GranteeKind != GranteeKind.Organisation || !prohibited)
            {
                var origin = origins.GetValueOrDefault(grant.Id);
                var moved = Give(
                    toChildId, new Grantee(grant.GranteeKind, grant.Grantee), grant.Ground, grant.From, grant.Until, origin?.MemberId, origin?.SourceId);
                members.GetValueOrDefault(grant.Id)?.GrantedBy(moved.Id);
            }

            End(grant, now);
        }
    }

    private async Task DismissSubstitutesAsync(IReadOnlyList<ChildTeamMember> members, DateTimeOffset now, CancellationToken ct)
    {
        var lastDays = members.Where(member => member.To is not null).ToDictionary(member => member.Id, member => member.To!.Value);
        var rows = await db.GrantOrigins
            .Where(origin => origin.SourceId != null && origin.MemberId != null && lastDays.Keys.Contains(origin.MemberId.Value))
            .Join(db.ChildGrants, origin => origin.Id, grant => grant.Id, (origin, grant) => new { Grant = grant, MemberId = origin.MemberId!.Value })
            .Where(row => row.Grant.Until > now)
            .OrderBy(row => row.Grant.Id)
            .ToListAsync(ct);
        foreach (var row in rows.Where(row => GrantPeriod.EndAfter(lastDays[row.MemberId], now) < row.Grant.Until))
        {
            End(row.Grant, GrantPeriod.EndAfter(lastDays[row.MemberId], now));
        }
    }

    internal static string Word(TeamRole role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    /// <summary>A grant ends, and every service is told.</summary>
    internal void End(ChildGrant grant, DateTimeOffset at)
    {
        grant.End(at);
        outbox.Publish(new AccessRevoked(current.Value.Tenant, grant.Id, grant.ChildId, at));
    }
}
