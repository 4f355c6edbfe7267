using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Professionals;

namespace SystemicPlatform.Teams.Features.Absences;

internal static class EnterAbsence
{
    internal sealed record Request(DateOnly From, DateOnly To, Guid? SubstituteId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/professionals/{professionalId:guid}/absences", Handle).Requires(Permission.ManageProfessionals)
            .WithSummary("A professional is away for some days; a substitute may stand in and handle the children of a responsible worker or work pair");

    private static async Task<Created<AbsenceView>> Handle(
        Guid professionalId, Request request, TeamsDb db, IOutbox outbox, GrantMoves grants, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var professional = await db.ProfessionalsOf(caller).SingleOrDefaultAsync(row => row.Id == professionalId, ct)
            ?? throw new Problem(Problems.NotFound);
        var substitute = request.SubstituteId is { } id ? await db.NamedAsync(id, "substituteId", caller, ct) : null;
        var absence = Absence.Of(professional, request.From, request.To, substitute);
        if (await db.Absences.AnyAsync(
            row => row.ProfessionalId == professionalId && row.CancelledAt == null && row.From <= request.To && row.To >= request.From, ct))
        {
            throw new RuleViolation("absence_overlaps", "The professional is away already on some of these days.");
        }

        db.Add(absence);
        outbox.Publish(new ProfessionalAbsent(
            caller.Tenant, professionalId, absence.Id, absence.From, absence.To, absence.SubstituteId, clock.GetUtcNow()));
        if (substitute is not null)
        {
            await grants.StandInAsync(absence, substitute, ct);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/professionals/{professionalId}/absences", AbsenceView.Of(absence));
    }
}
