using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Referrals;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

internal static class DissolveSystemicTeam
{
    internal sealed record Request(DateOnly On);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).PlausibleDay();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams/{teamId:guid}/dissolution", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("The team gets its last day; its memberships, its referrals and their access end with it");

    private static async Task<Ok<SystemicTeamResponse>> Handle(
        Guid teamId, Request request, TeamsDb db, IOutbox outbox, ReferralEnding referrals, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var team = await db.TeamToChangeAsync(teamId, caller, ct);
        if (team.LinkedTeamId is { } otherId)
        {
            var other = await db.SystemicTeams.SingleAsync(row => row.Id == otherId, ct);
            other.Unlink();
            outbox.Publish(SystemicTeamEvents.Changed(other, caller.Tenant, now));
        }

        foreach (var member in team.Dissolve(request.On))
        {
            outbox.Publish(SystemicTeamEvents.Left(member, caller.Tenant, now));
        }

        await referrals.OfTeamAsync(teamId, request.On, ct);
        outbox.Publish(new TeamDissolved(caller.Tenant, teamId, request.On, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok((await SystemicTeamResponse.ReadAsync(db, teamId, request.On, ct))!);
    }
}
