using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Features.Words;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>The draft of a joint plan as the caller may see it.</summary>
/// <param name="Id">The plan.</param>
/// <param name="ChildId">The child.</param>
/// <param name="Kind">What it is made for.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndedOn">Last day; null = active.</param>
/// <param name="EndReason">Why it ended.</param>
/// <param name="PublishedVersion">Number of the version that holds; 0 = none.</param>
/// <param name="PublishedAt">UTC.</param>
/// <param name="Missing">Sections that publishing still needs.</param>
/// <param name="ChildsView">What the child says, or why it was not heard yet.</param>
/// <param name="Sections">The six headings, then plain language and distribution.</param>
/// <param name="Words">Each one's own words, side by side.</param>
/// <param name="Hints">For workers: sections that seem to tell of a goal that not all of their readers may see.</param>
/// <param name="RowVersion">For If-Match when the plan is ended.</param>
internal sealed record PlanView(
    Guid Id, Guid ChildId, PlanKind Kind, DateOnly StartsOn, DateOnly? EndedOn, [property: Personal] string? EndReason,
    int PublishedVersion, DateTimeOffset? PublishedAt, IReadOnlyList<PlanSectionKind> Missing, PlanView.ViewView ChildsView,
    IReadOnlyList<PlanView.SectionView> Sections, IReadOnlyList<WordView> Words, IReadOnlyList<GoalHint> Hints,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>A section.</summary>
    /// <param name="Kind">Which.</param>
    /// <param name="ETag">What a change of this section sends in If-Match.</param>
    /// <param name="Content">What it says.</param>
    /// <param name="Audience">Who may see it.</param>
    /// <param name="WrittenAt">UTC; null = nothing is said yet.</param>
    /// <param name="WrittenBy">Who wrote last.</param>
    internal sealed record SectionView(
        PlanSectionKind Kind, string ETag, SectionContent Content, Audience Audience, DateTimeOffset? WrittenAt, [property: Personal] string? WrittenBy);

    /// <summary>The child's view.</summary>
    /// <param name="ETag">What a change of it sends in If-Match.</param>
    /// <param name="Words">In the child's words.</param>
    /// <param name="How">How it was obtained.</param>
    /// <param name="ObtainedOn">When.</param>
    /// <param name="WhyNotYet">Why it is not there yet.</param>
    /// <param name="ByChild">True when the child wrote it.</param>
    /// <param name="WrittenBy">Who wrote it down.</param>
    internal sealed record ViewView(
        string ETag, [property: Personal] string? Words, ViewSource? How, DateOnly? ObtainedOn, [property: Personal] string? WhyNotYet,
        bool ByChild, [property: Personal] string WrittenBy);

    internal static PlanView From(JointPlan plan, ChildsView view, IEnumerable<PlanWord> words, IEnumerable<GoalHint> hints, Viewer viewer) => new(
        plan.Id, plan.ChildId, plan.Kind, plan.StartsOn, plan.EndedOn, plan.EndReason, plan.PublishedVersion, plan.PublishedAt, plan.Missing,
        ViewOf(view), [.. plan.Sections.Where(viewer.Sees).OrderBy(section => section.Kind).Select(SectionOf)], [.. words.Select(WordView.From)], [.. hints], plan.RowVersion);

    internal static SectionView SectionOf(PlanSection section) => new(
        section.Kind, $"\"{section.RowVersion}\"", section.Content, section.Audience, section.WrittenAt, section.WrittenBy);

    internal static ViewView ViewOf(ChildsView view) =>
        new($"\"{view.RowVersion}\"", view.Words, view.How, view.ObtainedOn, view.WhyNotYet, view.ByChild, view.WrittenBy);
}
