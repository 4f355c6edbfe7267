using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>Reads a pilot with its sites and the report that is put together from what there is: no worker writes it (A3-12).</summary>
internal static class GetPilot
{
    // Municipalities of one area.
    private const int MostSites = 100;

    /// <summary>The pilot, its sites and its report.</summary>
    internal sealed record Response(PilotView Pilot, IReadOnlyList<SiteView> Sites, Report Report, [property: JsonIgnore] uint RowVersion) : IVersioned;

    /// <summary>What has come of it so far. Counts alone say little: the plan's cells stand beside them (A2-30).</summary>
    /// <param name="Families">How many take part.</param>
    /// <param name="WithBaseline">Of those, whose baseline is recorded.</param>
    /// <param name="WithMid">Of those, with an evaluation on the way.</param>
    /// <param name="WithFinal">Of those, whose final evaluation is recorded.</param>
    /// <param name="MilestonesLate">Milestones that are over and not done.</param>
    internal sealed record Report(int Families, int WithBaseline, int WithMid, int WithFinal, IReadOnlyList<string> MilestonesLate);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/pilots/{pilotId:guid}", Handle).Requires(Permission.ReadModelPlans).WithSummary("A pilot, its sites and its report");

    internal static async Task<Ok<Response>> Handle(Guid pilotId, PlansDb db, TimeProvider clock, CancellationToken ct)
    {
        var pilot = await db.Pilots.AsNoTracking().SingleOrDefaultAsync(row => row.Id == pilotId, ct) ?? throw new Problem(Problems.NotFound);
        var sites = await db.PilotSites.AsNoTracking().Where(row => row.PilotId == pilotId).OrderBy(row => row.Id).Take(MostSites).ToListAsync(ct);
        return TypedResults.Ok(new Response(PilotView.From(pilot), sites.ConvertAll(SiteView.From), await ReportAsync(pilot, db, clock, ct), pilot.RowVersion));
    }

    private static async Task<Report> ReportAsync(Pilot pilot, PlansDb db, TimeProvider clock, CancellationToken ct)
    {
        var families = db.PilotPlaces.Where(row => row.PilotId == pilot.Id);
        Task<int> WithAsync(EvaluationKind kind) => families.CountAsync(
            place => db.Evaluations.Any(one => one.ChildId == place.ChildId && one.Kind == kind && one.State == EvaluationState.Recorded && one.RecordedOn >= place.From), ct);
        var today = ServiceDefaults.Time.HelsinkiTime.Today(clock);
        return new Report(
            await families.CountAsync(ct), await WithAsync(EvaluationKind.Baseline), await WithAsync(EvaluationKind.Mid), await WithAsync(EvaluationKind.Final),
            [.. pilot.Facts.Milestones.Where(one => one.DoneOn is null && one.On < today).Select(one => one.What)]);
    }
}
