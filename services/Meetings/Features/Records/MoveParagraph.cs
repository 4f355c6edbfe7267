using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Puts a paragraph elsewhere in an open record. A family member moves their own.</summary>
internal static class MoveParagraph
{
    /// <summary>Where it goes.</summary>
    /// <param name="PartId">A part about the same child, or about none as before.</param>
    /// <param name="AfterId">The paragraph that it follows; null = at the end.</param>
    /// <param name="AtStart">At the beginning of the part instead.</param>
    internal sealed record Request(Guid PartId, Guid? AfterId = null, bool AtStart = false);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.AfterId).Null().When(request => request.AtStart);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/record-paragraphs/{paragraphId:guid}/move", Handle)
            .ForChildOf<MeetingsDb>(Permission.WriteRecords, "paragraphId", RecordAccess.ChildOfParagraphAsync)
            .WithSummary("Puts a paragraph elsewhere in an open record");

    internal static async Task<Ok<RecordParagraphView>> Handle(
        Guid paragraphId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var paragraph = await db.ChangeParagraphAsync(
            paragraphId, ifMatch, caller,
            async (record, row) =>
            {
                if (!row.IsBy(caller.Subject) && !caller.May(Permission.KeepRecords))
                {
                    throw new Problem(Problems.Forbidden);
                }

                var part = await db.RecordParts.AsNoTracking().SingleOrDefaultAsync(
                    one => one.Id == request.PartId && one.MeetingId == row.MeetingId && one.ChildId == row.ChildId, ct)
                    ?? throw new InvalidFields("partId", "unknown_part", "The record has no such part for this paragraph.");
                row.Move(record, part, await db.FindAsync(part.Id, request.AfterId, request.AtStart, ct));
            },
            ct);
        return TypedResults.Ok(RecordParagraphView.From(paragraph, caller.Subject));
    }
}
