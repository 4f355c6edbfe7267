using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

internal static class ChangeAgreements
{
    internal sealed record Request(Agreements Agreements);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Agreements).SetValidator(new AgreementsValidator());
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut($"{ResponsibilityTeamQueries.Path}/agreements", Handle).ForChild(Permission.ManageChildTeam)
            .WithSummary("What the team agrees on anew: rules, work between meetings, how goals are set, how they are followed");

    private static async Task<Ok<ResponsibilityTeamResponse>> Handle(
        Guid childId, Request request, IfMatch ifMatch, TeamsDb db, TimeProvider clock, CancellationToken ct)
    {
        var team = await db.ResponsibilityTeamAsync(childId, ct);
        ifMatch.Guard(db, team);
        team.Agree(request.Agreements.Trimmed());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await ResponsibilityTeamResponse.ReadAsync(db, childId, HelsinkiTime.Today(clock), ct))!);
    }
}
