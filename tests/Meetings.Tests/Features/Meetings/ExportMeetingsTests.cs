using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Meetings;

public sealed class ExportMeetingsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task A_childs_export_has_every_meeting_about_it_and_names_no_other_child()
    {
        var area = new Area(fixture.Service);
        var (one, other) = (await area.ChildAsync(), await area.ChildAsync());
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("childIds", MeetingRequest.Ids(one, other))));
        await area.PostedAsync(Area.Meetings, MeetingRequest.For(await area.TeamAsync(), ("childIds", MeetingRequest.Ids(other))));

        var export = await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{one}/export");

        Assert.Single(export.GetProperty("content").GetProperty("meetings").EnumerateArray());
        Assert.DoesNotContain(other.ToString(), export.ToString(), StringComparison.Ordinal);
    }
}
