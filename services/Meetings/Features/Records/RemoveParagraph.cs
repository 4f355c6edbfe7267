using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Takes a paragraph of one's own out of an open record; its text stays among the earlier ones.</summary>
internal static class RemoveParagraph
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapDelete("/record-paragraphs/{paragraphId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.WriteRecords, "paragraphId", RecordAccess.ChildOfParagraphAsync)
            .WithSummary("Takes a paragraph of one's own out of an open record");

    internal static async Task<NoContent> Handle(
        Guid paragraphId, IfMatch ifMatch, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await db.ChangeParagraphAsync(
            paragraphId, ifMatch, caller, (record, row) => db.Add(row.Remove(record, caller.AsAuthor(), clock.GetUtcNow())), ct);
        return TypedResults.NoContent();
    }
}
