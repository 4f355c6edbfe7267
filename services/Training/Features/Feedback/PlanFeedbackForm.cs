using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Makes a form that can be asked about many sessions.</summary>
internal static class PlanFeedbackForm
{
    /// <summary>What is sent.</summary>
    /// <param name="Title">Tells forms apart.</param>
    /// <param name="Questions">In the order in which they are asked.</param>
    internal sealed record Request(string Title, IReadOnlyList<Question> Questions);

    /// <summary>One question.</summary>
    internal sealed record Question(FeedbackQuestionKind Kind, string Text);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).NotEmpty().PlainText(FeedbackForm.MaxTitleLength);
            RuleFor(request => request.Questions).NotEmpty()
                .Must(list => list.Count <= FeedbackForm.MostQuestions).WithErrorCode("too_many").WithMessage("At most 30.");
            RuleForEach(request => request.Questions).ChildRules(question =>
                question.RuleFor(one => one.Text).NotEmpty().PlainText(FeedbackQuestion.MaxTextLength));
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/feedback-forms", Handle).Requires(Permission.ManageTraining).WithSummary("Makes a feedback form; it never changes");

    internal static async Task<Created<FeedbackFormView>> Handle(Request request, TrainingDb db, CancellationToken ct)
    {
        var form = new FeedbackForm(
            request.Title.Trim(), request.Questions.Select(question => new FeedbackQuestion { Kind = question.Kind, Text = question.Text.Trim() }));
        db.Add(form);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/feedback-forms/{form.Id}", FeedbackFormView.From(form));
    }
}
