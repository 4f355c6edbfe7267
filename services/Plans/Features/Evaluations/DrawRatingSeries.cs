using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Domain.Drawing;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>How each party rated one goal over time, as a chart that also says in words what it shows.</summary>
internal static class DrawRatingSeries
{
    private const int Width = 640, Left = 40, Top = 40, PlotWidth = 420, PlotHeight = 240;

    private static readonly string[] Marks = ["●", "■", "▲", "◆", "○", "□", "△", "◇"];

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(PlanUseCases.Plan + "/goals/{goalId:guid}/chart.svg", Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("Ratings of one goal over time, drawn");

    internal static async Task<ContentHttpResult> Handle(Guid childId, Guid goalId, RatingSeries series, CancellationToken ct) =>
        (await series.ReadAsync(childId, ct)).Find(one => one.GoalId == goalId) is { } found
            ? TypedResults.Text(Draw(found), "image/svg+xml", Encoding.UTF8)
            : throw new Problem(Problems.NotFound);

    private static string Draw(RatingSeries.GoalSeries series)
    {
        DateOnly[] days = [.. series.Lines.SelectMany(line => line.Points).Select(point => point.On).Distinct().Order()];
        double X(DateOnly on) => days.Length < 2 ? Left + (PlotWidth / 2.0) : Left + ((double)PlotWidth * (on.DayNumber - days[0].DayNumber) / (days[^1].DayNumber - days[0].DayNumber));
        static double Y(int score) => Top + PlotHeight - ((double)PlotHeight * score / EvaluationRating.Best);
        var svg = new Svg();
        for (var score = 0; score <= EvaluationRating.Best; score += 2)
        {
            svg.Line(Left, Y(score), Left + PlotWidth, Y(score), "thin").Text(Left - 15, Y(score) + 4, score.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var day in days)
        {
            svg.Text(X(day), Top + PlotHeight + 20, day.ToString("d.M.yyyy", CultureInfo.InvariantCulture));
        }

        foreach (var (line, index) in series.Lines.Select((line, index) => (line, index)))
        {
            var mark = Marks[index % Marks.Length];
            svg.Path(line.Points.Select(point => (X(point.On), Y(point.Score))), style: index % 2 == 0 ? "line" : "dashed");
            foreach (var point in line.Points)
            {
                svg.Text(X(point.On), Y(point.Score) + 5, mark);
            }

            svg.Text(Left + PlotWidth + 30, Top + (20 * index) + 5, $"{mark} {line.Party.Name}", "left");
        }

        return svg.Draw(Width, Math.Max(Top + PlotHeight + 40, Top + (20 * series.Lines.Count) + 20), series.What, Describe(series));
    }

    private static string Describe(RatingSeries.GoalSeries series) => series.Lines.Count == 0 ? "–" : string.Join("; ", series.Lines.Select(line =>
        $"{line.Party.Name}: {string.Join(", ", line.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.On:d.M.yyyy} {point.Score}/10")))}"));
}
