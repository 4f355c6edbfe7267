using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

internal static class EndStructure
{
    internal sealed record Request(DateOnly On);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).PlausibleDay();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/systemic-teams/{teamId:guid}/structures/{structureId:guid}/end", Handle).Requires(Permission.ManageSystemicTeams)
            .WithSummary("A structure of the team gets its last day");

    private static async Task<Ok<StructureView>> Handle(
        Guid teamId, Guid structureId, Request request, TeamsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var entry = await db.StructureEntries.SingleOrDefaultAsync(row => row.Id == structureId && row.TeamId == teamId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        entry.End(request.On);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(StructureView.Of(entry));
    }
}
