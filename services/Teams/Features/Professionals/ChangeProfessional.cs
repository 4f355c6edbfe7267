using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
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

internal static class ChangeProfessional
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/professionals/{professionalId:guid}", Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("Changes a professional's record; a new subject takes over the grants of the memberships");

    private static async Task<Ok<ProfessionalResponse>> Handle(
        Guid professionalId, ProfessionalRequest request, IfMatch ifMatch, TeamsDb db, IOutbox outbox, GrantMoves grants,
        ReferralAccess referrals, ContactSeal seal, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var professional = await db.ProfessionalsOf(caller).SingleOrDefaultAsync(row => row.Id == professionalId, ct)
            ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, professional);
        var subjectBefore = professional.Subject;
        var qualificationsBefore = professional.Qualifications;
        professional.Change(request.Details());
        if (qualificationsBefore.Except(professional.Qualifications).Any())
        {
            await DemandQualifiedAsync(db, professional, HelsinkiTime.Today(clock), ct);
        }

        if (professional.Subject != subjectBefore)
        {
            await grants.MoveAsync(professional, subjectBefore, ct);
            await referrals.MoveAsync(professional, ct);
        }

        outbox.Publish(new ProfessionalChanged(
            caller.Tenant, professional.Id, professional.Subject, professional.Language, ContactOf.Sealed(professional, seal), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ProfessionalResponse.From(professional));
    }

    /// <summary>A qualification that a present or coming role needs is not taken away: the role is handed over first.</summary>
    private static async Task DemandQualifiedAsync(TeamsDb db, Professional professional, DateOnly today, CancellationToken ct)
    {
        foreach (var role in await OpenRoles.OfAsync(db, professional.Id, today.AddDays(-1), ct))
        {
            RoleRules.Demand(role.Role, professional, role.ServiceLine, role.SpecialSupport);
        }
    }
}
