using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Absences;

internal static class CancelAbsence
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/professionals/{professionalId:guid}/absences/{absenceId:guid}/cancel", Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("An absence is taken back");

    private static async Task<Ok<AbsenceView>> Handle(
        Guid professionalId, Guid absenceId, TeamsDb db, IOutbox outbox, GrantBook grants, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var absence = await db.Absences.SingleOrDefaultAsync(
            row => row.Id == absenceId && row.ProfessionalId == professionalId && row.Tenant == tenant, ct) ?? throw new Problem(Problems.NotFound);
        absence.Cancel(clock.GetUtcNow());
        outbox.Publish(new AbsenceCancelled(caller.Tenant, professionalId, absence.Id, clock.GetUtcNow()));
        await grants.EndFromAsync(absence.Id, clock.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(AbsenceView.Of(absence));
    }
}
