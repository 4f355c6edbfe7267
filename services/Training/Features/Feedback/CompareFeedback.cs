using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>The scales of one form, occasion by occasion.</summary>
internal static class CompareFeedback
{
    /// <summary>One occasion.</summary>
    /// <param name="Id">The round.</param>
    /// <param name="SessionId">The session.</param>
    /// <param name="GroupName">Whose session it was.</param>
    /// <param name="Theme">What it was about.</param>
    /// <param name="Day">Europe/Helsinki.</param>
    /// <param name="Answered">How many answered.</param>
    /// <param name="Counted">How many answers the averages are made of.</param>
    /// <param name="Scales">Their averages; null below five answers.</param>
    internal sealed record Occasion(
        Guid Id, Guid SessionId, string GroupName, string? Theme, DateOnly Day, int Answered, int Counted, IReadOnlyList<Mean>? Scales);

    /// <summary>The average of one scale; null where nobody answered it.</summary>
    internal sealed record Mean(int Question, decimal? Average);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/feedback-forms/{formId:guid}/comparison", Handle).Requires(Permission.ReadTrainingReports)
            .WithSummary("The averages of one form, occasion by occasion");

    internal static async Task<Ok<Page<Occasion>>> Handle(
        Guid formId, [AsParameters] Paging paging, TrainingDb db, TimeProvider clock, CancellationToken ct)
    {
        var today = HelsinkiTime.Today(clock);
        var form = await db.FeedbackForms.AsNoTracking().SingleOrDefaultAsync(row => row.Id == formId, ct) ?? throw new Problem(Problems.NotFound);
        var rows =
            from round in db.FeedbackRounds.AsNoTracking().Where(row => row.FormId == formId).After(paging)
            join session in db.Sessions on round.SessionId equals session.Id
            join training in db.Groups on round.GroupId equals training.Id
            orderby round.Id
            select new { Round = round, training.Name, session.Theme, session.Day };
        var page = await paging.ReadAsync(rows, row => [row.Round.Id], ct);
        Guid[] ids = [.. page.Items.Where(row => row.Round.Counted(today) > 0).Select(row => row.Round.Id)];
        Guid[] whole = [.. page.Items.Where(row => row.Round.IsClosed(today)).Select(row => row.Round.Id)];
        var sheets = (await db.FeedbackSheets.AsNoTracking()
            .Where(row => ids.Contains(row.RoundId) && (row.Released || whole.Contains(row.RoundId))).ToListAsync(ct)).ToLookup(row => row.RoundId);
        return TypedResults.Ok(new Page<Occasion>(
            [.. page.Items.Select(row => new Occasion(
                row.Round.Id, row.Round.SessionId, row.Name, row.Theme, row.Day, row.Round.Answered, row.Round.Counted(today),
                row.Round.Counted(today) == 0 ? null : Averages(form, [.. sheets[row.Round.Id]])))],
            page.Next));
    }

    private static List<Mean> Averages(FeedbackForm form, IReadOnlyCollection<FeedbackSheet> sheets) =>
        [.. FeedbackResult.Of(form, sheets).Where(result => result.Kind is FeedbackQuestionKind.Scale).Select(result => new Mean(result.Question, result.Average))];
}
