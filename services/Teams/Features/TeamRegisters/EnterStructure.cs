using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.TeamRegisters;
using SystemicPlatform.Teams.Features.Professionals;
using SystemicPlatform.Teams.Features.SystemicTeams;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

internal static class EnterStructure
{
    internal sealed record Request(
        StructureKind Kind, [property: Personal] string Description, DateOnly From, DateOnly? To = null, Guid? ResponsibleId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.To).PlausibleDay();
            RuleFor(request => request.Description).Prose(TeamRegisterMap.NoteLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams/{teamId:guid}/structures", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Enters what keeps the model alive in the team: steering group, supervision, consultation, mentoring …");

    private static async Task<Created<StructureView>> Handle(Guid teamId, Request request, TeamsDb db, Caller caller, CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        if (request.ResponsibleId is { } responsible)
        {
            await db.NamedAsync(responsible, "responsibleId", caller, ct);
        }

        var entry = StructureEntry.Begin(team, request.Kind, request.Description.Trim(), request.ResponsibleId, request.From, request.To);
        db.Add(entry);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/systemic-teams/{teamId}/structures", StructureView.Of(entry));
    }
}
