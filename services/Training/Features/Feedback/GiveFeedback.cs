using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;
using SystemicPlatform.Training.Features.Enrolments;
using SystemicPlatform.Training.Features.Input;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Gives feedback on a session, once. Nothing that is kept ties the answers to who gave them.</summary>
internal static class GiveFeedback
{
    /// <summary>What is sent.</summary>
    /// <param name="Answers">To as many questions as one likes.</param>
    internal sealed record Request(IReadOnlyList<Answer> Answers);

    /// <summary>The answer to one question: a score on a scale, else a text.</summary>
    /// <param name="Question">Its number.</param>
    /// <param name="Score">1–5.</param>
    /// <param name="Text">In one's own words; no codes of persons.</param>
    internal sealed record Answer(int Question, int? Score = null, [property: Personal] string? Text = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Answers).NotEmpty()
                .Must(list => list.Count <= FeedbackForm.MostQuestions).WithErrorCode("too_many").WithMessage("At most 30.")
                .Must(list => list.DistinctBy(answer => answer.Question).Count() == list.Count).WithErrorCode("named_twice").WithMessage("Answer each once.");
            RuleForEach(request => request.Answers).ChildRules(answer =>
            {
                answer.RuleFor(one => one.Score).InclusiveBetween(1, 5);
                answer.RuleFor(one => one.Text).Paragraphs(FeedbackAnswer.MaxTextLength).NamesNobody();
            });
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/sessions/{sessionId:guid}/feedback/answers", Handle).Requires(Permission.EnrolOneself)
            .KeepsNoTrace("Who gave which answers must not be found; a second answer is refused.").WithSummary("Gives feedback, anonymously and once");

    internal static Task<NoContent> Handle(
        Guid sessionId, Request request, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var own = await db.OwnParticipantAsync(caller, ct);
            var round = await db.LockRoundAsync(sessionId, caller, ct);
            await TakeAsync(db, round, own.Id, request.Answers, HelsinkiTime.Today(clock), ct);
            return TypedResults.NoContent();
        },
        ct);

    /// <summary>Takes the answers of somebody into a round that is locked.</summary>
    /// <exception cref="RuleViolation"><c>not_asked</c>, <c>feedback_closed</c>, <c>feedback_already_given</c>.</exception>
    internal static async Task TakeAsync(
        TrainingDb db, FeedbackRound round, Guid participantId, IReadOnlyList<Answer> answers, DateOnly today, CancellationToken ct)
    {
        if (!await db.AskedAbout(round.SessionId, round.GroupId).AnyAsync(person => person.Id == participantId, ct))
        {
            throw new RuleViolation("not_asked", "Feedback is asked of those who were at the session.");
        }

        if (await db.FeedbackRespondents.AnyAsync(row => row.RoundId == round.Id && row.ParticipantId == participantId, ct))
        {
            throw new RuleViolation("feedback_already_given", "Feedback is given once.");
        }

        var form = await db.FeedbackForms.AsNoTracking().SingleAsync(row => row.Id == round.FormId, ct);
        var release = round.Take(today);
        db.Add(new FeedbackRespondent(round.Id, participantId));
        db.Add(new FeedbackSheet(round.Id, answers.Select((answer, index) => Fitting(form, answer, index))));
        await db.SaveChangesAsync(ct);
        await db.ShuffleAsync(round.Id, release, ct);
    }

    private static FeedbackAnswer Fitting(FeedbackForm form, Answer answer, int index)
    {
        var kind = answer.Question >= 1 && answer.Question <= form.Questions.Count ? form.Questions[answer.Question - 1].Kind : (FeedbackQuestionKind?)null;
        var fits = kind switch
        {
            FeedbackQuestionKind.Scale => answer is { Score: not null, Text: null },
            FeedbackQuestionKind.Text => answer.Score is null && !string.IsNullOrWhiteSpace(answer.Text),
            _ => false,
        };
        return fits
            ? new FeedbackAnswer { Question = answer.Question, Score = answer.Score, Text = answer.Text?.Trim() }
            : throw new InvalidFields($"answers[{index}]", "does_not_fit", "Answers do not fit the form's questions.");
    }
}
