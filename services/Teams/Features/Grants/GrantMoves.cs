using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Organisations;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Rights;

namespace SystemicPlatform.Teams.Features.Grants;

/// <summary>
/// Access follows people: to a new sign-in, to a substitute, to a successor. Nothing stays with the name that went, so
/// that whoever gets that name later inherits nothing. Scoped.
/// </summary>
internal sealed class GrantMoves(TeamsDb db, GrantBook book, TimeProvider clock)
{
    /// <summary>
    /// The professional has another token subject: the memberships' grants and those of children in intake move to it,
    /// an emergency or a substitution of the old one ends.
    /// </summary>
    public async Task MoveAsync(Professional professional, string? oldSubject, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = HelsinkiTime.DayOf(now);
        foreach (var grant in await OpenOfAsync(GranteeKind.Subject, oldSubject, professional.Tenant, now, ct))
        {
            var until = grant.Until;
            book.End(grant, now);
            if (grant.Ground == Grounds.Registration && professional.Subject is { } subject)
            {
                book.Give(grant.ChildId, subject, grant.Ground, now, until);
            }
        }

        foreach (var (member, childId) in await MembershipsAsync(member => member.ProfessionalId == professional.Id, today, ct))
        {
            book.Admit(childId, member, professional);
        }
    }

    /// <summary>The partner signs in under another name: memberships and permissions open to it, unless the client forbids it.</summary>
    public async Task MoveAsync(Organisation organisation, string? oldToken, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var old = await OpenOfAsync(GranteeKind.Organisation, oldToken, organisation.Tenant, now, ct);
        old.ForEach(grant => book.End(grant, now));
        if (organisation.TokenOrganisation is not { } token)
        {
            return;
        }

        var grantee = new Grantee(GranteeKind.Organisation, token);
        foreach (var (member, childId) in await MembershipsAsync(member => member.OrganisationId == organisation.Id, HelsinkiTime.DayOf(now), ct))
        {
            if (!await db.ProhibitsAsync(childId, ct))
            {
                book.Admit(childId, member, grantee);
            }
        }

        foreach (var permission in await db.DisclosurePermissions.Where(row => row.OrganisationId == organisation.Id && (row.Until == null || row.Until > now)).ToListAsync(ct))
        {
            if (!(await db.ProhibitionsAsync(permission.ChildId, ct)).Exists(row => row.Covers(permission.ServiceLine)))
            {
                book.Give(permission.ChildId, grantee, Grounds.Consent(permission.Scopes), now, permission.Until, sourceId: permission.Id);
            }
        }
    }

    /// <summary>Someone leaves: what was open to them ends with the last day; children in intake go to the successor.</summary>
    public async Task LeaveAsync(Professional leaving, Professional? successor, DateOnly lastDay, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var end = GrantPeriod.EndAfter(lastDay, now);
        foreach (var grant in await OpenOfAsync(GranteeKind.Subject, leaving.Subject, leaving.Tenant, end, ct))
        {
            book.End(grant, end);
            if (grant.Ground == Grounds.Registration && successor?.Subject is { } subject)
            {
                book.Give(grant.ChildId, subject, grant.Ground, end, until: null);
            }
        }
    }

    /// <summary>Whoever stands in for an absent worker may handle the worker's children for so long.</summary>
    public async Task StandInAsync(Absence absence, Professional substitute, CancellationToken ct)
    {
        if (substitute.Subject is not { } subject)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var memberships = await db.ChildTeamMembers.AsNoTracking()
            .Where(member => member.ProfessionalId == absence.ProfessionalId
                && (member.Role == TeamRole.ResponsibleSocialWorker || member.Role == TeamRole.WorkPair)
                && member.From <= absence.To && (member.To == null || member.To >= absence.From))
            .Join(db.ChildTeams, member => member.TeamId, team => team.Id, (member, team) => new { Member = member, team.ChildId })
            .OrderBy(row => row.Member.Id)
            .ToListAsync(ct);
        foreach (var row in memberships)
        {
            var from = row.Member.From > absence.From ? row.Member.From : absence.From;
            var to = row.Member.To < absence.To ? row.Member.To : absence.To;
            if (GrantPeriod.Of(from, to, now) is { } period)
            {
                book.Give(
                    row.ChildId, new Grantee(GranteeKind.Subject, subject), Grounds.Substitute(GrantBook.Word(row.Member.Role)), period.From, period.Until,
                    row.Member.Id, absence.Id);
            }
        }
    }

    private async Task<List<ChildGrant>> OpenOfAsync(GranteeKind kind, string? grantee, string tenant, DateTimeOffset at, CancellationToken ct)
    {
        if (grantee is null)
        {
            return [];
        }

        var grants = await db.ChildGrants
            .Where(grant => grant.Tenant == tenant && grant.GranteeKind == kind && grant.Grantee == grantee && (grant.Until == null || grant.Until > at))
            .OrderBy(grant => grant.Id)
            .ToListAsync(ct);

        // Some may have been given their end a moment ago, unsaved yet.
        return grants.FindAll(grant => grant.Until is null || grant.Until > at);
    }

    private async Task<List<(ChildTeamMember Member, Guid ChildId)>> MembershipsAsync(
        System.Linq.Expressions.Expression<Func<ChildTeamMember, bool>> whose, DateOnly today, CancellationToken ct)
    {
        var rows = await db.ChildTeamMembers.Where(whose).Where(member => member.To == null || member.To >= today)
            .Join(db.ChildTeams, member => member.TeamId, team => team.Id, (member, team) => new { Member = member, team.ChildId })
            .OrderBy(row => row.Member.Id)
            .ToListAsync(ct);
        return rows.ConvertAll(row => (row.Member, row.ChildId));
    }
}
