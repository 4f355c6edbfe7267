using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>
/// Corrects a shared record: a new version, shared again, with the old one kept. The grant decides who may, so that it
/// can be done when the author is not there any more.
/// </summary>
internal static class CorrectParagraph
{
    /// <summary>What it shall say.</summary>
    /// <param name="Text">The new text.</param>
    /// <param name="Reason">Why it is corrected.</param>
    internal sealed record Request([property: Personal] string Text, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Text).Prose(RecordParagraph.MaxTextLength);
            RuleFor(request => request.Reason).Prose(EarlierText.MaxReasonLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/record-paragraphs/{paragraphId:guid}/corrections", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "paragraphId", RecordAccess.ChildOfParagraphAsync)
            .WithSummary("Corrects a paragraph of a shared record");

    internal static async Task<Ok<RecordParagraphView>> Handle(
        Guid paragraphId, Request request, IfMatch ifMatch, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var paragraph = await db.ChangeParagraphAsync(
            paragraphId, ifMatch, caller,
            async (record, row) =>
            {
                db.Add(row.Correct(record, request.Text, request.Reason, caller.AsAuthor(), clock.GetUtcNow()));
                var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == row.MeetingId, ct);
                outbox.Publish(await ShareRecord.SharedEventAsync(db, meeting, record, clock.GetUtcNow(), ct));
            },
            ct);
        return TypedResults.Ok(RecordParagraphView.From(paragraph, caller.Subject));
    }
}
