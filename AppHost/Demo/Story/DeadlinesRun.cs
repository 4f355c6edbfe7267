namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>The statutory clock of the school's notification of 15.9.2026.</summary>
internal static class DeadlinesRun
{
    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("The school's notification of 15.9.2026 starts the statutory clock");
        var deadlines = await scene.ReadAsync(
            "responsible", "/api/teams/calendar/deadlines?initiatedOn=2026-09-15",
            answer => $"start by {answer.Text("assessmentStartBy")}, due by {answer.Text("assessmentDueBy")}", cancellationToken);
        scene.Expect(deadlines.Text("assessmentStartBy") == "2026-09-24", "The assessment starts by 24.9.2026, the seventh working day");
        scene.Expect(deadlines.Text("assessmentDueBy") == "2026-12-15", "It is done by 15.12.2026, three months on");
    }
}
