using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Forums;
using SystemicPlatform.Training.Features.Input;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>Shows a question to everyone, as it is or as the moderator puts it, or rejects it with a reason.</summary>
internal static class ModerateQuestion
{
    /// <summary>What is sent.</summary>
    /// <param name="Publish">False = rejected.</param>
    /// <param name="Text">When published: other words for it, e.g. without what points at somebody.</param>
    /// <param name="Because">When rejected: why.</param>
    internal sealed record Request(bool Publish, [property: Personal] string? Text = null, string? Because = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Text).Prose(ForumQuestion.MaxTextLength).NamesNobody();
            RuleFor(request => request.Because).Line(ForumQuestion.MaxReasonLength);
            RuleFor(request => request.Because).NotNull().When(request => !request.Publish).WithErrorCode("not_empty").WithMessage("Say why.");
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/forum-questions/{questionId:guid}/moderation", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Publishes or rejects a question");

    internal static async Task<Ok<QuestionView>> Handle(Guid questionId, Request request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var question = await db.ForumQuestions.OneAsync(questionId, caller, ct);
        if (request.Publish)
        {
            question.Publish(request.Text?.Trim());
        }
        else
        {
            question.Reject(request.Because!.Trim());
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(QuestionView.From(question, whole: true));
    }
}
