using System.Globalization;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;
using SystemicPlatform.Training.Features.Certificates;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Takes the answers of whoever holds a personal link, once; kept as everybody's are, without whose they were (ADR 0012).</summary>
internal static class AnswerByLink
{
    private static readonly GiveFeedback.Validator Rules = new();

    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapPost("/{code}", Handle).Public("Partners' people and experts by experience have no account: the secret in the address takes one answer.")
            .KeepsNoTrace("Who gave which answers must not be found; a second answer is refused.")
            .WithSummary("Gives feedback by a personal link: form fields q1, q2 …");

    internal static async Task<IResult> Handle(
        string code, FeedbackDoor door, TrainingDb db, CurrentCaller current, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        var (guest, today) = (await door.OpenAsync(code, ct), HelsinkiTime.Today(clock));
        var answers = http.Request.HasFormContentType ? Read(guest.Form, await http.Request.ReadFormAsync(ct)) : [];
        if (!Rules.Validate(new GiveFeedback.Request(answers)).IsValid)
        {
            return HtmlPage.Answer(http, FeedbackPage.Refused(guest, answers.Count == 0), StatusCodes.Status400BadRequest, form: true);
        }

        try
        {
            await db.InOneAsync(
                async () =>
                {
                    var round = await db.LockRoundAsync(guest.Round.SessionId, current.Value, ct);
                    await GiveFeedback.TakeAsync(db, round, guest.ParticipantId, answers, today, ct);
                    return round;
                },
                ct);
        }
        catch (RuleViolation)
        {
            // Answered before, or closed meanwhile: the page says which.
            db.ChangeTracker.Clear();
            return HtmlPage.Answer(http, FeedbackPage.Of(await door.OpenAsync(code, ct), today), StatusCodes.Status409Conflict);
        }

        return HtmlPage.Answer(http, FeedbackPage.Thanks);
    }

    // What was left out is no answer. A score that is no number is caught with those that are too high.
    private static List<GiveFeedback.Answer> Read(FeedbackForm form, IFormCollection fields) =>
        [.. form.Questions.Select((question, index) => (question.Kind, Number: index + 1, Text: fields[$"q{index + 1}"].ToString().ReplaceLineEndings("\n")))
            .Where(one => !string.IsNullOrWhiteSpace(one.Text))
            .Select(one => one.Kind is FeedbackQuestionKind.Text
                ? new GiveFeedback.Answer(one.Number, null, one.Text)
                : new GiveFeedback.Answer(one.Number, int.TryParse(one.Text, CultureInfo.InvariantCulture, out var score) ? score : 0))];
}
