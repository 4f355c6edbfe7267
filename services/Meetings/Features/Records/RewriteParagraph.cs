using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>
/// Changes a paragraph of one's own. Who comes too late gets 412 with the text as it is now, to show beside their own.
/// </summary>
internal static class RewriteParagraph
{
    /// <summary>The new words.</summary>
    /// <param name="Text">Replaces the text; the old one is kept.</param>
    internal sealed record Request([property: Personal] string Text);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Text).Prose(RecordParagraph.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/record-paragraphs/{paragraphId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.WriteRecords, "paragraphId", RecordAccess.ChildOfParagraphAsync)
            .WithSummary("Changes a paragraph of one's own in an open record");

    internal static async Task<Ok<RecordParagraphView>> Handle(
        Guid paragraphId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var paragraph = await db.ChangeParagraphAsync(
            paragraphId, ifMatch, caller,
            (record, row) => db.Add(row.Rewrite(record, request.Text, caller.AsAuthor(), clock.GetUtcNow())), ct);
        return TypedResults.Ok(RecordParagraphView.From(paragraph, caller.Subject));
    }
}
