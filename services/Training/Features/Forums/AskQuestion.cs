using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Forums;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>
/// Asks a question in advance, also anonymously. One that seems to name a person is masked and held, and who asked is
/// told so at once.
/// </summary>
internal static class AskQuestion
{
    /// <summary>What is sent.</summary>
    /// <param name="Text">The question.</param>
    /// <param name="Anonymous">True: nothing is kept of who asked.</param>
    internal sealed record Request([property: Personal] string Text, bool Anonymous = false);

    /// <summary>What came of it.</summary>
    /// <param name="Text">As it is kept: codes of persons are masked.</param>
    /// <param name="Status">Held when it seemed to name a person.</param>
    /// <param name="Warning"><c>personal_identity_code</c>, or null.</param>
    internal sealed record Asked([property: Personal] string Text, ForumQuestionStatus Status, string? Warning);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Text).Prose(ForumQuestion.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/forum/questions", Handle).Requires(Permission.ReadTraining)
            .KeepsNoTrace("Who asked anonymously must not be found; the same words again are refused.").WithSummary("Asks a question in advance");

    internal static async Task<Ok<Asked>> Handle(
        Guid groupId, Request request, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var forum = await db.ForumAsync(groupId, caller, ct);
        forum.EnsureTakesQuestions(HelsinkiTime.Today(clock));
        Guid? asker = request.Anonymous
            ? null
            : await db.Participants.Of(caller).Where(row => row.Subject == caller.Subject).OrderBy(row => row.Id).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(ct);
        var question = new ForumQuestion(forum.Id, request.Text.Trim(), asker, request.Anonymous ? null : caller.Organisation);
        db.Add(question);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Asked(
            question.Text, question.Status, question.Status is ForumQuestionStatus.Held ? "personal_identity_code" : null));
    }
}
