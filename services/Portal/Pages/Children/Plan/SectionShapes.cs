using SystemicPlatform.Portal.Components.Shapes;

namespace SystemicPlatform.Portal.Pages.Children.Plan;

/// <summary>The six headings of the plan in their order (A3-18), and what goes with them.</summary>
internal static class SectionShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("basics", Part.Line("title"), Part.Day("on"), Part.Parties("persons"),
            Part.Group("negotiation", Part.Day("on"), Part.Line("place"), Part.Parties("participants"))),
        new("currentSituation", Part.Prose("description"), Part.Prose("housing"), Part.Prose("observations"),
            Part.Group("placement", Part.Line("place"), Part.Prose("schoolPath"), Part.Parties("named"), Part.Number("wellbeingByChild"), Part.Number("wellbeingByAdults"))),
        new("ownAssessment", Part.Prose("strengths"), Part.Prose("assessment"), Part.Prose("supportNeed")),
        new("services", Part.Prose("earlier"), Part.Prose("present"), Part.Prose("familysView"), Part.Prose("professionalsView"), Part.Prose("sectorPlans", required: false)),
        new("planAndGoals",
            Part.Rows("reasons", Part.Prose("what"), Part.Prose("because")),
            Part.Rows("services", Part.Line("service"), Part.Prose("description"), Part.Prose("timetable"), Part.Party("responsible")),
            Part.Prose("decisions", required: false)),
        new("monitoring", Part.Party("responsible"), Part.Prose("updateForm"), Part.Day("nextUpdateOn"), Part.Prose("fulfilment"), Part.Prose("nextSteps", required: false),
            Part.Prose("meetingsWithChild", required: false), Part.Prose("rightsExplained", required: false), Part.Prose("estimatedDuration", required: false),
            Part.Prose("dissentingViews", required: false)),
        new("plainLanguage", Part.Prose("forChild"), Part.Prose("forFamily")),
        new("distribution", Part.Parties("distribution", required: false)),
    ];

    public static Shape? Of(string kind) => All.FirstOrDefault(shape => shape.Name == kind);
}
