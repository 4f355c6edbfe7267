using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Pages.Children.Plan;

/// <summary>A goal as it is typed.</summary>
public sealed class GoalForm : PostedForm
{
    public static IReadOnlyList<string> Owners { get; } = ["child", "family", "workers"];

    public static IReadOnlyList<string> Horizons { get; } = ["short", "long"];

    public string Owner { get; set; } = "child";

    public string? Strengths { get; set; }

    public string? What { get; set; }

    public string? Who { get; set; }

    public string? WhoName { get; set; }

    public string? DueOn { get; set; }

    public string? Means { get; set; }

    public string? SuccessSign { get; set; }

    public string? Concern { get; set; }

    public string Horizon { get; set; } = "short";

    public List<string> Seen { get; set => field = value ?? []; } = ["everyone"];

    /// <summary>Filled for a change.</summary>
    public static GoalForm Of(Goal goal, string? etag) => new()
    {
        ETag = etag,
        Owner = goal.Facts.Owner,
        Strengths = goal.Facts.Strengths,
        What = goal.Facts.What,
        Who = goal.Facts.Who.Key,
        DueOn = Query.Day(goal.Facts.DueOn),
        Means = goal.Facts.Means,
        SuccessSign = goal.Facts.SuccessSign,
        Concern = goal.Facts.Concern,
        Horizon = goal.Facts.Horizon,
        Seen = AudienceField.Of(goal.Audience),
    };

    /// <summary>What was typed; what the form does not ask stays as it was.</summary>
    public GoalFacts Read(Typed typed, KnownParties parties, GoalFacts? before) => new(
        Owner, typed.Text("strengths", Strengths), typed.Text("what", What), parties.Read(typed, "who", Who, WhoName), typed.Day("dueOn", DueOn),
        typed.Text("means", Means), typed.Text("successSign", SuccessSign), Horizon, Typed.Text(Concern), before?.Area, before?.HypothesisId);
}
