using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Features.RoleDefinitions;

internal static class DefineRole
{
    internal sealed record Request(ServiceLine ServiceLine, TeamRole Role, string Duties, DateOnly From);

    internal sealed record Response(Guid Id, ServiceLine ServiceLine, TeamRole Role, string Duties, DateOnly From);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.Duties).Prose(RoleDefinitionMap.DutiesLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/role-definitions", Handle).Requires(Permission.ManageDirectory)
            .WithSummary("Says in the area's own plain words what a role of the model does and answers for, from a day on");

    private static async Task<Created<Response>> Handle(Request request, TeamsDb db, CancellationToken ct)
    {
        var definition = RoleDefinition.Of(request.ServiceLine, request.Role, request.Duties.Trim(), request.From);
        db.Add(definition);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            "/api/teams/role-definitions",
            new Response(definition.Id, definition.ServiceLine, definition.Role, definition.Duties, definition.From));
    }
}
