using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Reads how each party rated each goal over time, of the goals that the caller may see.</summary>
internal sealed class RatingSeries(PlansDb db, VersionShelf shelf, Viewers viewers)
{
    /// <summary>The series of one goal.</summary>
    /// <param name="GoalId">The goal.</param>
    /// <param name="What">What it wants.</param>
    /// <param name="Lines">One for each party, each in order of time.</param>
    internal sealed record GoalSeries(Guid GoalId, [property: Personal] string What, IReadOnlyList<Line> Lines);

    /// <summary>One party's ratings.</summary>
    /// <param name="Party">Who.</param>
    /// <param name="Points">In order of time.</param>
    internal sealed record Line(Party Party, IReadOnlyList<Point> Points);

    /// <summary>One rating.</summary>
    /// <param name="EvaluationId">At which evaluation.</param>
    /// <param name="Kind">Which it was.</param>
    /// <param name="On">When it was made or is due.</param>
    /// <param name="Score">0–10.</param>
    /// <param name="Why">Why.</param>
    internal sealed record Point(Guid EvaluationId, EvaluationKind Kind, DateOnly On, int Score, [property: Personal] string Why);

    internal async Task<List<GoalSeries>> ReadAsync(Guid childId, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var viewer = await viewers.OfAsync(childId, ct);
        var ratings = await db.RatingsOf(childId, viewer).ToListAsync(ct);
        var evaluations = await db.Evaluations.AsNoTracking().Where(row => row.ChildId == childId).ToDictionaryAsync(row => row.Id, ct);
        var goals = await db.Goals.AsNoTracking().Where(row => row.ChildId == childId).ShownTo(viewer).OrderBy(row => row.Id).ToListAsync(ct);
        return goals.ConvertAll(goal => new GoalSeries(goal.Id, goal.Facts.What, [.. ratings.Where(rating => rating.GoalId == goal.Id)
            .GroupBy(rating => rating.PartyKey, StringComparer.Ordinal)
            .Select(own => new Line(own.First().Party, [.. own.Select(rating => (rating, evaluation: evaluations[rating.EvaluationId]))
                .Select(pair => new Point(
                    pair.evaluation.Id, pair.evaluation.Kind, pair.evaluation.RecordedOn ?? pair.evaluation.DueOn, pair.rating.Score, pair.rating.Why))
                .OrderBy(point => point.On)]))]));
    }
}
