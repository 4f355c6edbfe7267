using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Care;

namespace SystemicPlatform.Teams.Features.Care;

internal static class BeginCareStage
{
    private const int MostMeasures = 20;

    internal sealed record Request(CarePhase Phase, IReadOnlyList<SupportMeasure> SupportMeasures, DateOnly From);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.From).PlausibleDay();
            RuleFor(request => request.SupportMeasures).Must(list => list.Count <= MostMeasures)
                .WithErrorCode("count").WithMessage($"At most {MostMeasures} measures.");
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/care-stages", Handle).ForChild(Permission.ManageClientRelationship)
            .WithSummary("The phase and the support measures of child protection from a day on; the present stage ends the day before");

    private static async Task<Created<CareStageView>> Handle(Guid childId, Request request, TeamsDb db, CancellationToken ct)
    {
        var day = request.From;
        var protection = await db.ClientRelationships
            .Where(row => row.ChildId == childId && row.ServiceLine == ServiceLine.ChildProtection && row.OpenedOn <= day)
            .OrderByDescending(row => row.OpenedOn).FirstOrDefaultAsync(ct);
        var stage = CareStage.Begin(protection, await db.PresentCareAsync(childId, ct), request.Phase, request.SupportMeasures, day);
        if (protection!.ClosedOn is { } last)
        {
            stage.End(last);
        }

        db.Add(stage);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{childId}/care-stages", CareStageView.Of(stage));
    }
}
