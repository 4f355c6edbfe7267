using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Counts support by kind in a period, each of the six kinds shown (A2-21).</summary>
internal static class ReportConsultations
{
    /// <summary>One kind.</summary>
    /// <param name="Kind">One of the six.</param>
    /// <param name="Times">How often.</param>
    /// <param name="Minutes">How long altogether.</param>
    internal sealed record Row(ConsultationKind Kind, int Times, int Minutes);

    /// <summary>The report.</summary>
    /// <param name="Kinds">All six kinds, also those that did not come up.</param>
    internal sealed record Response(IReadOnlyList<Row> Kinds);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ConsultationUseCases.Log + "/report", Handle).Requires(Permission.ManageProcesses)
            .WithSummary("Support by kind; all of it, or of a period");

    internal static async Task<Ok<Response>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, MeetingsDb db, CancellationToken ct)
    {
        var (first, last) = (from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue);
        var counts = await db.ConsultationLog.Where(row => row.On >= first && row.On <= last).GroupBy(row => row.Kind)
            .Select(kind => new Row(kind.Key, kind.Count(), kind.Sum(row => row.Minutes))).ToDictionaryAsync(row => row.Kind, ct);
        return TypedResults.Ok(new Response(
            [.. Enum.GetValues<ConsultationKind>().Select(kind => counts.GetValueOrDefault(kind, new Row(kind, 0, 0)))]));
    }
}
