using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Adds a reflection, or a circular question with what it brought; many add at once.</summary>
internal static class AddSystemicNote
{
    /// <summary>What was said.</summary>
    /// <param name="Kind">Reflection or question.</param>
    /// <param name="Text">The words; a question of the bank may be worded anew.</param>
    /// <param name="Answer">What the question brought.</param>
    /// <param name="QuestionId">The question of the area's bank.</param>
    internal sealed record Request(
        SystemicNoteKind Kind, [property: Personal] string Text, [property: Personal] string? Answer = null, Guid? QuestionId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Text).Prose(SystemicRecord.MaxTextLength);
            RuleFor(request => request.Answer).Prose(SystemicRecord.MaxTextLength);
            RuleFor(request => request.Answer).Null().When(request => request.Kind == SystemicNoteKind.Reflection);
            RuleFor(request => request.QuestionId).Null().When(request => request.Kind == SystemicNoteKind.Reflection);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost($"{SystemicRows.Path}/notes", Handle).ForChild(Permission.KeepRecords).WithSummary("Adds a reflection or a circular question");

    internal static async Task<Created<SystemicRecordView.Note>> Handle(
        Guid meetingId, Guid childId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var record = await db.SystemicRecordAsync(meetingId, childId, ct);
        if (request.QuestionId is { } question && !await db.CircularQuestions.AnyAsync(row => row.Id == question && row.Tenant == record.Tenant, ct))
        {
            throw new InvalidFields("questionId", "unknown_question", "The area's bank has no such question.");
        }

        var note = new SystemicNote(record, request.Kind, request.Text, request.Answer, request.QuestionId, caller.AsAuthor(), clock.GetUtcNow());
        db.Add(note);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/meetings/{meetingId}/children/{childId}/systemic-record", SystemicRecordView.Note.Of(note));
    }
}
