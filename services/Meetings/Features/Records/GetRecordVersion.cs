using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Reads a shared record as it was in one of its versions.</summary>
internal static class GetRecordVersion
{
    /// <summary>The record as it was shared then.</summary>
    /// <param name="MeetingId">Whose record.</param>
    /// <param name="Version">From 1.</param>
    /// <param name="Paragraphs">In order of parts and within them.</param>
    internal sealed record Response(Guid MeetingId, int Version, IReadOnlyList<Paragraph> Paragraphs);

    /// <summary>A paragraph as it was.</summary>
    /// <param name="Id">The paragraph.</param>
    /// <param name="PartId">Its part.</param>
    /// <param name="Author">Who wrote it first.</param>
    /// <param name="Text">What it said in that version.</param>
    internal sealed record Paragraph(Guid Id, Guid PartId, [property: Personal] string Author, [property: Personal] string Text);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/record/versions/{version:int}", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("A shared record as it was in one of its versions");

    internal static async Task<Ok<Response>> Handle(
        Guid meetingId, int version, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        await db.EnsureTakesPartAsync(meetingId, caller, ct);
        if (version < 1 || !await db.Records.AnyAsync(row => row.MeetingId == meetingId && row.SharedVersion >= version, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var seen = await db.ChildrenSeenAsync(meetingId, caller, clock.GetUtcNow(), ct);
        var rows = await db.RecordParagraphs.AsNoTracking()
            .Where(row => row.MeetingId == meetingId && !row.Removed && (row.ChildId == null || seen.Contains(row.ChildId.Value)))
            .Join(db.RecordParts, row => row.PartId, part => part.Id, (row, part) => new { Row = row, PartOrder = part.OrderKey })
            .OrderBy(pair => pair.PartOrder).ThenBy(pair => pair.Row.OrderKey)
            .Select(pair => new
            {
                pair.Row,
                Earlier = db.EarlierTexts.Where(text => text.ParagraphId == pair.Row.Id && text.ReplacedInVersion > version)
                    .OrderBy(text => text.Version).Select(text => text.Text).FirstOrDefault(),
            })
            .ToListAsync(ct);
        trail.Listed(rows.Select(pair => pair.Row.ChildId).OfType<Guid>().Distinct(), "GET /meetings/record/versions");
        return TypedResults.Ok(new Response(
            meetingId, version, rows.ConvertAll(pair => new Paragraph(pair.Row.Id, pair.Row.PartId, pair.Row.AuthorName, pair.Earlier ?? pair.Row.Text))));
    }
}
