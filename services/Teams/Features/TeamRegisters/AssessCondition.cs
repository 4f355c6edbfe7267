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

internal static class AssessCondition
{
    internal sealed record Request(
        TeamCondition Condition, ConditionState State, DateOnly On, [property: Personal] string? Note = null, Guid? ResponsibleId = null, DateOnly? DueOn = null);

    internal sealed record Response(
        Guid Id, TeamCondition Condition, ConditionState State, DateOnly On, [property: Personal] string? Note, Guid? ResponsibleId, DateOnly? DueOn);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.DueOn).PlausibleDay();
            RuleFor(request => request.Note).Prose(TeamRegisterMap.NoteLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams/{teamId:guid}/conditions", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("Says how far one of the conditions that the model needs is there, and who sees to what is missing until when");

    private static async Task<Created<Response>> Handle(Guid teamId, Request request, TeamsDb db, Caller caller, CancellationToken ct)
    {
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        if (request.ResponsibleId is { } responsible)
        {
            await db.NamedAsync(responsible, "responsibleId", caller, ct);
        }

        var row = ConditionAssessment.Of(team, request.Condition, request.State, request.On, request.Note?.Trim(), request.ResponsibleId, request.DueOn);
        db.Add(row);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/systemic-teams/{teamId}/conditions",
            new Response(row.Id, row.Condition, row.State, row.On, row.Note, row.ResponsibleId, row.DueOn));
    }
}
