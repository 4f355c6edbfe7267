using System.Text.Json;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Exports;

/// <summary>Writes what a reader may see of a version as a national client plan.</summary>
internal static class ClientPlanWriter
{
    internal static ClientPlan Write(PlanVersion version, VersionContent seen, IEnumerable<VersionOpinion> dissents)
    {
        var content = seen.Sections.Aggregate(new SectionContent(), (all, section) => Join(all, section.Content));
        var monitoring = content.Monitoring;
        return new ClientPlan(
            ClientPlan.Document, 1,
            new(version.ChildId, content.Basics?.Persons ?? []),
            PlanType(seen.Kind),
            content.Basics?.Negotiation,
            Situation(content, seen),
            [.. seen.Goals.Where(goal => goal.State is not GoalState.Open).Select(goal => new ClientPlan.Attainment(goal.Id, goal.State))],
            [.. seen.Goals.Where(goal => goal.State is GoalState.Open).Select(Goal)],
            new(content.Services?.Earlier, content.Services?.Present, content.Services?.FamilysView, content.Services?.ProfessionalsView,
                content.PlanAndGoals?.Services ?? [], content.PlanAndGoals?.Reasons ?? []),
            monitoring?.MeetingsWithChild, monitoring?.RightsExplained, monitoring?.NextSteps,
            [
                .. dissents.Select(dissent => new ClientPlan.Dissent(dissent.Party.Name, dissent.Words ?? "")),
                .. monitoring?.DissentingViews is { } views ? new[] { new ClientPlan.Dissent(null, views) } : [],
            ],
            monitoring?.EstimatedDuration,
            monitoring is null ? null : new(monitoring.Responsible, monitoring.UpdateForm, monitoring.NextUpdateOn, monitoring.Fulfilment),
            content.Distribution ?? [],
            content.PlainLanguage is { } plain ? new(plain.ForChild, plain.ForFamily) : null,
            content.Basics?.On ?? HelsinkiTime.DayOf(version.PublishedAt),
            version.PublishedBy);
    }

    // The national plan knows three types; a plan of family social work is none of them.
    private static int? PlanType(PlanKind kind) => kind switch
    {
        PlanKind.OpenCare => 1,
        PlanKind.PlacedInOpenCare => 2,
        PlanKind.SubstituteCare => 3,
        _ => null,
    };

    private static ClientPlan.Background Situation(SectionContent content, VersionContent seen) => new(
        content.CurrentSituation?.Description, content.CurrentSituation?.Housing, content.CurrentSituation?.Observations,
        content.OwnAssessment?.Strengths, content.OwnAssessment?.SupportNeed, seen.ChildsView,
        [.. seen.Words.Select(word => new ClientPlan.View(word.Author, word.Text))], content.CurrentSituation?.Placement);

    private static ClientPlan.SetGoal Goal(FrozenGoal goal) => new(
        goal.Id, JsonNamingPolicy.CamelCase.ConvertName(goal.Facts.Owner.ToString()), JsonNamingPolicy.CamelCase.ConvertName(goal.Facts.Horizon.ToString()),
        goal.Facts.What, goal.Facts.Means, goal.Facts.SuccessSign, goal.Facts.Who, goal.Facts.DueOn, goal.Steps, goal.Agreements);

    private static SectionContent Join(SectionContent all, SectionContent one) => new(
        one.Basics ?? all.Basics, one.CurrentSituation ?? all.CurrentSituation, one.OwnAssessment ?? all.OwnAssessment, one.Services ?? all.Services,
        one.PlanAndGoals ?? all.PlanAndGoals, one.Monitoring ?? all.Monitoring, one.PlainLanguage ?? all.PlainLanguage, one.Distribution ?? all.Distribution);
}
