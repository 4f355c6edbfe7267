using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Rights;
using SystemicPlatform.Teams.Features.ChildTeams;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Rights;

internal static class OpenOlderLog
{
    internal sealed record Request([property: Personal] string SpecialReason, Guid PersonId);

    internal sealed record Response(Guid Id, Guid PersonId, DateTimeOffset From, DateTimeOffset Until);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.SpecialReason).Prose(RightsMap.LongText);
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/older-log", Handle).ForChild(Permission.OpenOlderLog)
            .WithSummary("Someone of the family may read log lines older than two years in every service for 30 days, for a special reason (L-19)");

    private static async Task<Created<Response>> Handle(
        Guid childId, Request request, TeamsDb db, GrantBook grants, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        if (request.PersonId != childId && !await db.NetworkPersons.AnyAsync(row => row.ChildId == childId && row.PersonId == request.PersonId, ct))
        {
            throw new InvalidFields("personId", "unknown_person", "Neither the child nor a person of its network.");
        }

        var opening = OlderLogOpening.Open(childId, request.PersonId, request.SpecialReason.Trim(), caller.Name, clock.GetUtcNow());
        db.Add(opening);
        grants.Give(childId, new Grantee(GranteeKind.Person, request.PersonId.ToString()), Grounds.OlderLog, opening.From, opening.Until, sourceId: opening.Id);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created((string?)null, new Response(opening.Id, opening.PersonId, opening.From, opening.Until));
    }
}
