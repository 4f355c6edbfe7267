using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Adds a question to the area's bank.</summary>
internal static class AddCircularQuestion
{
    /// <summary>The question.</summary>
    /// <param name="Text">For everyone to choose from, so it names nobody.</param>
    /// <param name="Language">In which language it is asked.</param>
    internal sealed record Request(string Text, Language Language);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Text).Line(CircularQuestion.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/circular-questions", Handle).Requires(Permission.ManageMeetingTemplates).WithSummary("Adds a question to the area's bank");

    internal static async Task<Created<ListCircularQuestions.Item>> Handle(Request request, MeetingsDb db, CancellationToken ct)
    {
        var question = new CircularQuestion(request.Text, request.Language);
        db.Add(question);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/circular-questions/{question.Id}", new ListCircularQuestions.Item(question.Id, question.Language, question.Text));
    }
}
