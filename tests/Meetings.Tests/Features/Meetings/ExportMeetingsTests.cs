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

    [Fact]
    public async Task Of_a_meeting_about_several_it_tells_of_no_one_around_another_child()
    {
        var room = await Room.OfChildrenAsync(new Area(fixture.Service));
        var (expert, colleague) = (await room.Area.PersonAsync(), await room.Area.ProfessionalAsync());
        await room.PostAsync($"{room.Path}/participants", new { personId = expert, role = "expertByExperience", whyPresent = "Toisen lapsen tukena" });
        await room.PostAsync($"{room.Path}/participants", new { professionalId = colleague, role = "professional", whyPresent = "Toisen lapsen opettaja" });

        var export = (await room.Area.As(Role.Lead).JsonAsync($"/api/meetings/children/{room.ChildId}/export")).ToString();

        Assert.Contains(colleague.ToString(), export, StringComparison.Ordinal);
        Assert.DoesNotContain(expert.ToString(), export, StringComparison.Ordinal);
        Assert.DoesNotContain("Toisen lapsen", export, StringComparison.Ordinal);
    }
}
