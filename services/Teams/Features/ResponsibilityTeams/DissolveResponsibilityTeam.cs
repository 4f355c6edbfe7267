using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class DissolveResponsibilityTeam
{
    internal sealed record Request(DateOnly On, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Reason).Prose(ChildTeamMap.WhyLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost($"{ResponsibilityTeamQueries.Path}/end", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("The team gets its last day, for a reason: after its final evaluation, or before");

    private static async Task<Ok<ResponsibilityTeamResponse>> Handle(
        Guid childId, Request request, TeamsDb db, ResponsibilityRoster roster, CancellationToken ct)
    {
        roster.Dissolve(await db.ResponsibilityTeamAsync(childId, ct), request.On, request.Reason.Trim());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await ResponsibilityTeamResponse.ReadAsync(db, childId, request.On, ct))!);
    }
}
