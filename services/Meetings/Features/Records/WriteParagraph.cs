using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Writes a paragraph into an open record, in the caller's own name (A1-11).</summary>
internal static class WriteParagraph
{
    /// <summary>What is written, and where.</summary>
    /// <param name="Text">The caller's words.</param>
    /// <param name="AfterId">The paragraph that it follows; null = at the end of the part.</param>
    /// <param name="AtStart">At the beginning of the part instead.</param>
    internal sealed record Request([property: Personal] string Text, Guid? AfterId = null, bool AtStart = false);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Text).Prose(RecordParagraph.MaxTextLength);
            RuleFor(request => request.AfterId).Null().When(request => request.AtStart);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/record-parts/{partId:guid}/paragraphs", Handle)
            .ForChildOf<MeetingsDb>(Permission.WriteRecords, "partId", RecordAccess.ChildOfPartAsync)
            .WithSummary("Writes a paragraph into an open record, in one's own name");

    internal static async Task<Created<RecordParagraphView>> Handle(
        Guid partId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var part = await db.RecordParts.AsNoTracking().SingleAsync(row => row.Id == partId, ct);
        await db.EnsureTakesPartAsync(part.MeetingId, caller, ct);
        var paragraph = await db.ChangeRecordAsync(
            part.MeetingId,
            async record =>
            {
                record.EnsureOpen();
                var place = await db.FindAsync(partId, request.AfterId, request.AtStart, ct);
                var written = new RecordParagraph(record, part, caller.AsAuthor(), request.Text, place, clock.GetUtcNow());
                db.Add(written);
                return written;
            },
            ct);
        return TypedResults.Created(
            $"/api/meetings/record-paragraphs/{paragraph.Id}", RecordParagraphView.From(paragraph, caller.Subject));
    }
}
