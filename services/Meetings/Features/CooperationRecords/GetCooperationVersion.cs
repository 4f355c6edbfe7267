using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Reads a version of a cooperation record as it was shared.</summary>
internal static class GetCooperationVersion
{
    /// <summary>A shared version.</summary>
    /// <param name="Number">From 1.</param>
    /// <param name="SharedAt">UTC.</param>
    /// <param name="SharedBy">Who shared it.</param>
    /// <param name="Content">All sections.</param>
    internal sealed record Response(int Number, DateTimeOffset SharedAt, [property: Personal] string SharedBy, CooperationContent Content);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(CooperationUseCases.Record + "/versions/{number:int}", Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("A version of the record as it was shared");

    internal static async Task<Ok<Response>> Handle(Guid childId, Guid recordId, int number, MeetingsDb db, Caller caller, CancellationToken ct) =>
        await db.CooperationVersions.AsNoTracking()
            .FirstOrDefaultAsync(row => row.RecordId == recordId && row.ChildId == childId && row.Number == number
                && db.CooperationRecords.ShownTo(caller, db).Any(record => record.Id == row.RecordId), ct) is { } version
            ? TypedResults.Ok(new Response(version.Number, version.SharedAt, version.SharedBy, version.Content))
            : throw new Problem(Problems.NotFound);
}
