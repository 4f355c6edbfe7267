using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Roles;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Leaving;
using SystemicPlatform.Teams.Features.Referrals;

namespace SystemicPlatform.Teams.Features.Professionals;

/// <summary>All that comes with a new or changed professional, one at a time or from a file. Saves nothing itself. Scoped.</summary>
internal sealed class ProfessionalRegister(TeamsDb db, IOutbox outbox, GrantMoves grants, ReferralAccess referrals, ContactSeal seal, Caller caller, TimeProvider clock)
{
    public Professional Add(ProfessionalRequest request)
    {
        var professional = Professional.Register(request.Details());
        db.Add(professional);
        outbox.Publish(new ProfessionalRegistered(
            caller.Tenant, professional.Id, professional.Subject, professional.Language, ContactOf.Sealed(professional, seal), clock.GetUtcNow()));
        return professional;
    }

    public async Task ChangeAsync(Professional professional, ProfessionalRequest request, CancellationToken ct)
    {
        var subjectBefore = professional.Subject;
        var qualificationsBefore = professional.Qualifications;
        professional.Change(request.Details());
        if (qualificationsBefore.Except(professional.Qualifications).Any())
        {
            await DemandQualifiedAsync(professional, HelsinkiTime.Today(clock), ct);
        }

        if (professional.Subject != subjectBefore)
        {
            await grants.MoveAsync(professional, subjectBefore, ct);
            await referrals.MoveAsync(professional, ct);
        }

        outbox.Publish(new ProfessionalChanged(
            caller.Tenant, professional.Id, professional.Subject, professional.Language, ContactOf.Sealed(professional, seal), clock.GetUtcNow()));
    }

    /// <summary>The one whom a request speaks of: by sign-in, else by e-mail; null when nobody is known by either.</summary>
    public Task<Professional?> FindAsync(ProfessionalRequest request, CancellationToken ct)
    {
        var (subject, email) = (request.Subject?.Trim(), request.Email?.Trim().ToLowerInvariant());
        return db.ProfessionalsOf(caller)
            .Where(row => (subject != null && row.Subject == subject) || (email != null && row.EmailKey == email))
            .OrderBy(row => row.Subject != subject).ThenBy(row => row.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>A qualification that a present or coming role needs is not taken away: the role is handed over first.</summary>
    private async Task DemandQualifiedAsync(Professional professional, DateOnly today, CancellationToken ct)
    {
        foreach (var role in await OpenRoles.OfAsync(db, professional.Id, today.AddDays(-1), ct))
        {
            RoleRules.Demand(role.Role, professional, role.ServiceLine, role.SpecialSupport);
        }
    }
}
