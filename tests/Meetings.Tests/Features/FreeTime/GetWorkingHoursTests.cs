using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.FreeTime;

public sealed class GetWorkingHoursTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Is_the_usual_week_until_somebody_sets_another()
    {
        var week = await area.As(Role.Professional).JsonAsync("/api/meetings/working-hours");

        Assert.Equal(5, week.GetProperty("times").GetArrayLength());
        var monday = week.GetProperty("times")[0];
        Assert.Equal(("monday", "08:00", "16:00"), (monday.Text("weekday"), monday.Text("from"), monday.Text("to")));
    }
}
