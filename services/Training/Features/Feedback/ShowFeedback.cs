using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>What came in about a session: nothing below five answers, and while it is open in steps of at least five.</summary>
internal static class ShowFeedback
{
    /// <summary>The results of one round.</summary>
    /// <param name="RoundId">The round.</param>
    /// <param name="SessionId">The session that it is about.</param>
    /// <param name="FormId">The form.</param>
    /// <param name="ClosesOn">Last day, Europe/Helsinki.</param>
    /// <param name="Asked">How many could answer.</param>
    /// <param name="Answered">How many did.</param>
    /// <param name="Counted">How many answers the results are made of; the others wait until nobody can be told from them.</param>
    /// <param name="Questions">Null below five answers.</param>
    internal sealed record View(
        Guid RoundId, Guid SessionId, Guid FormId, DateOnly ClosesOn, int Asked, int Answered, int Counted, IReadOnlyList<FeedbackResult>? Questions);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/sessions/{sessionId:guid}/feedback/results", Handle).Requires(Permission.ReadTrainingReports)
            .WithSummary("Feedback on a session, from five answers on");

    internal static async Task<Ok<View>> Handle(Guid sessionId, TrainingDb db, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var round = await db.FeedbackRounds.AsNoTracking().SingleOrDefaultAsync(row => row.SessionId == sessionId, ct)
            ?? throw new Problem(Problems.NotFound);
        var asked = await db.AskedAbout(sessionId, round.GroupId).CountAsync(ct);
        IReadOnlyList<FeedbackResult>? questions = null;
        var counted = round.Counted(today);
        if (counted > 0)
        {
            var form = await db.FeedbackForms.AsNoTracking().SingleAsync(row => row.Id == round.FormId, ct);
            var sheets = await db.FeedbackSheets.AsNoTracking()
                .Where(row => row.RoundId == round.Id && (row.Released || counted == round.Answered)).OrderBy(row => row.Id).ToListAsync(ct);
            questions = FeedbackResult.Of(form, sheets);
        }

        return TypedResults.Ok(new View(round.Id, sessionId, round.FormId, round.ClosesOn, asked, round.Answered, counted, questions));
    }
}
