using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Reads one paragraph with the texts that it had before.</summary>
internal static class GetParagraph
{
    /// <summary>A paragraph and what it said before.</summary>
    /// <param name="Paragraph">As it is now.</param>
    /// <param name="Earlier">Oldest first.</param>
    internal sealed record Response(RecordParagraphView Paragraph, IReadOnlyList<Earlier> Earlier);

    /// <summary>A text that was replaced.</summary>
    /// <param name="Version">The paragraph's version that it was.</param>
    /// <param name="Text">The text.</param>
    /// <param name="WrittenAt">UTC.</param>
    /// <param name="ReplacedInVersion">The shared version in which it was corrected; null while the record was open.</param>
    /// <param name="ReplacedAt">UTC.</param>
    /// <param name="ReplacedBy">Who replaced it.</param>
    /// <param name="Reason">Why a shared text was corrected.</param>
    internal sealed record Earlier(
        int Version, [property: Personal] string Text, DateTimeOffset WrittenAt, int? ReplacedInVersion, DateTimeOffset ReplacedAt,
        [property: Personal] string ReplacedBy, [property: Personal] string? Reason);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/record-paragraphs/{paragraphId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "paragraphId", RecordAccess.ChildOfParagraphAsync)
            .WithSummary("One paragraph of a record with its earlier texts");

    internal static async Task<Ok<Response>> Handle(Guid paragraphId, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var paragraph = await db.RecordParagraphs.AsNoTracking().SingleAsync(row => row.Id == paragraphId, ct);
        await db.EnsureTakesPartAsync(paragraph.MeetingId, caller, ct);
        var earlier = await db.EarlierTexts.AsNoTracking().Where(row => row.ParagraphId == paragraphId).OrderBy(row => row.Version).ToListAsync(ct);
        return TypedResults.Ok(new Response(RecordParagraphView.From(paragraph, caller.Subject), [.. earlier.Select(From)]));
    }

    private static Earlier From(EarlierText row) => new(
        row.Version, row.Text, row.WrittenAt, row.ReplacedInVersion, row.ReplacedAt, row.ReplacedByName, row.Reason);
}
