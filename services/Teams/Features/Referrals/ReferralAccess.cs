using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Referrals;
using SystemicPlatform.Teams.Domain.SystemicTeams;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Referrals;

/// <summary>
/// Members of a systemic team handle the data of the children referred to it, each on the days that both share: who
/// joins later gains it, who leaves loses it. Scoped; saves nothing itself.
/// </summary>
internal sealed class ReferralAccess(TeamsDb db, GrantBook grants, CurrentCaller current, TimeProvider clock)
{
    /// <summary>Referrals began or ended.</summary>
    public async Task FollowAsync(IReadOnlyList<Referral> referrals, CancellationToken ct)
    {
        var teamIds = referrals.Select(referral => referral.TeamId).Distinct().ToArray();
        var today = HelsinkiTime.Today(clock);
        var members = await db.SystemicTeamMembers.Where(member => teamIds.Contains(member.TeamId) && (member.To == null || member.To >= today))
            .OrderBy(member => member.Id).ToListAsync(ct);
        await SettleAsync(referrals, members, ct);
    }

    /// <summary>Members came, left or have another token subject. Whom that opens to whom is in the log, child by child.</summary>
    public async Task FollowAsync(IReadOnlyList<SystemicTeamMember> members, string what, CancellationToken ct)
    {
        var teamIds = members.Select(member => member.TeamId).Distinct().ToArray();
        var today = HelsinkiTime.Today(clock);
        var referrals = await db.Referrals.Where(referral => teamIds.Contains(referral.TeamId) && (referral.To == null || referral.To >= today))
            .OrderBy(referral => referral.Id).ToListAsync(ct);
        foreach (var (referral, grantId) in await SettleAsync(referrals, members, ct))
        {
            db.Add(new AccessLogEntry(current.Value, clock.GetUtcNow(), "manageSystemicTeams", what, allowed: true)
            {
                ChildId = referral.ChildId,
                ObjectId = grantId.ToString(),
                Ground = Grounds.Supervision,
            });
        }
    }

    /// <summary>The professional has another token subject.</summary>
    public async Task MoveAsync(Professional professional, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var members = await db.SystemicTeamMembers.Where(member => member.ProfessionalId == professional.Id && (member.To == null || member.To >= today))
            .OrderBy(member => member.Id).ToListAsync(ct);
        await FollowAsync(members, "PUT /api/teams/professionals/{professionalId}", ct);
    }

    // Makes the grants what they have to be from now on. Returns those that it gave.
    private async Task<List<(Referral Referral, Guid GrantId)>> SettleAsync(
        IReadOnlyList<Referral> referrals, IReadOnlyList<SystemicTeamMember> members, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var professionalIds = members.Select(member => member.ProfessionalId).Distinct().ToArray();
        var professionals = await db.Professionals.Where(row => professionalIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var held = await HeldAsync(referrals, members, now, ct);
        var given = new List<(Referral, Guid)>();
        foreach (var (referral, member) in referrals.SelectMany(
            referral => members.Where(member => member.TeamId == referral.TeamId).Select(member => (referral, member))))
        {
            var due = professionals[member.ProfessionalId].Subject is { } subject && SharedTime.Of(referral, member, now) is { } period
                ? (subject, period)
                : default((string Subject, Domain.ChildTeams.GrantPeriod Period)?);
            if (held.GetValueOrDefault((referral.Id, member.Id)) is { } grant)
            {
                if (due is { } same && same.Subject == grant.Grantee)
                {
                    if (same.Period.Until is { } earlier && !(grant.Until <= earlier))
                    {
                        grants.End(grant, earlier);
                    }

                    continue;
                }

                grants.End(grant, now);
            }

            if (due is { } wanted)
            {
                var grantee = new Grantee(GranteeKind.Subject, wanted.Subject);
                var gift = grants.Give(
                    referral.ChildId, grantee, Grounds.Referral, wanted.Period.From, wanted.Period.Until, member.Id, sourceId: referral.Id);
                given.Add((referral, gift.Id));
            }
        }

        return given;
    }

    private async Task<Dictionary<(Guid ReferralId, Guid MemberId), ChildGrant>> HeldAsync(
        IReadOnlyList<Referral> referrals, IReadOnlyList<SystemicTeamMember> members, DateTimeOffset now, CancellationToken ct)
    {
        var (referralIds, memberIds) = (referrals.Select(row => row.Id).ToArray(), members.Select(row => row.Id).ToArray());
        var rows = await db.GrantOrigins
            .Where(row => referralIds.Contains(row.SourceId!.Value) && memberIds.Contains(row.MemberId!.Value))
            .Join(db.ChildGrants, row => row.Id, grant => grant.Id, (row, grant) => new { ReferralId = row.SourceId!.Value, MemberId = row.MemberId!.Value, grant })
            .Where(row => row.grant.Until == null || row.grant.Until > now)
            .ToListAsync(ct);

        // Some may have been given their end a moment ago, unsaved yet.
        return rows.Where(row => row.grant.Until is null || row.grant.Until > now)
            .ToDictionary(row => (row.ReferralId, row.MemberId), row => row.grant);
    }
}
