using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Responsibility;

public sealed class ListResponsibilityCyclesTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-10")]
    public async Task Of_a_child_without_meetings_nothing_is_there_and_the_export_has_what_is()
    {
        var child = await ChildCase.OpenAsync(fixture);
        Assert.Empty((await child.Client.JsonAsync(child.Path())).Items());

        await child.AddAsync("start", "2026-02-02");

        var export = await child.Area.As(Role.Lead).JsonAsync(child.Path("export"));
        Assert.Equal(1, export.GetProperty("content").GetProperty("responsibilityTeamMeetings").GetArrayLength());
        await child.HiddenFromOthersAsync(HttpMethod.Get, child.Path(), null);
    }
}
