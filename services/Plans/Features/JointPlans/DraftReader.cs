using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.Plans.Features.Audiences;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>Reads a draft: as one person sees it, and whole as a version would keep it.</summary>
internal sealed class DraftReader(PlansDb db, Viewers viewers)
{
    /// <summary>The draft as the caller sees it.</summary>
    internal async Task<PlanView> ViewAsync(JointPlan plan, CancellationToken ct)
    {
        var viewer = await viewers.OfAsync(plan.ChildId, ct);
        return PlanView.From(plan, await ViewOfAsync(plan, ct), await db.WordsOf(plan, viewer).ToListAsync(ct), await HintsAsync(plan, viewer, ct), viewer);
    }

    // Only who makes the plan can mend it, and may know of every goal.
    private async Task<IEnumerable<GoalHint>> HintsAsync(JointPlan plan, Viewer viewer, CancellationToken ct) => viewer.Kind is ViewerKind.Worker
        ? HiddenGoalHints.In(plan.Sections, await db.Goals.AsNoTracking().Where(row => row.PlanId == plan.Id && !row.ForEveryone).ShownTo(viewer).ToListAsync(ct))
        : [];

    /// <summary>The child's view.</summary>
    internal Task<ChildsView> ViewOfAsync(JointPlan plan, CancellationToken ct) => db.ChildsViews.SingleAsync(row => row.PlanId == plan.Id, ct);

    /// <summary>Everything that a version keeps.</summary>
    internal async Task<VersionContent> FreezeAsync(JointPlan plan, CancellationToken ct)
    {
        var view = await ViewOfAsync(plan, ct);
        var words = await db.Words.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(ct);
        return new VersionContent(
            plan.Kind, plan.StartsOn,
            [.. plan.Sections.OrderBy(section => section.Kind).Select(section => new FrozenSection(section.Kind, section.Content, section.Audience))],
            new FrozenView(view.Words, view.How, view.ObtainedOn, view.WhyNotYet, view.ByChild),
            words.ConvertAll(word => new FrozenWord(word.Id, word.Author, word.Text, word.WrittenAt, word.Audience, word.KeptBy)),
            await FreezeGoalsAsync(plan, ct));
    }

    private async Task<IReadOnlyList<FrozenGoal>> FreezeGoalsAsync(JointPlan plan, CancellationToken ct)
    {
        var goals = await db.Goals.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(ct);
        var agreements = (await db.Agreements.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(ct)).ToLookup(row => row.GoalId);
        var steps = (await db.Steps.AsNoTracking().Where(row => row.PlanId == plan.Id).OrderBy(row => row.Id).ToListAsync(ct)).ToLookup(row => row.GoalId);
        return goals.ConvertAll(goal => new FrozenGoal(
            goal.Id, goal.Facts, goal.State, goal.Audience,
            [.. agreements[goal.Id].Select(one => new FrozenAgreement(one.Party, one.Answer, one.Why))],
            [.. steps[goal.Id].Select(step => new FrozenStep(step.Id, step.What, step.DueOn, step.Responsible, step.Pair, step.State))]));
    }
}
