using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.CooperationRecords;

public sealed class OpenCooperationRecordTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-19")]
    public async Task Has_its_seven_sections_in_their_order_all_still_empty()
    {
        var story = await CooperationStory.OpenAsync(fixture);

        var record = await story.ReadAsync();

        Assert.Equal(CooperationStory.Sections.Keys, record.GetProperty("sections").EnumerateArray().Select(section => section.Text("kind")));
        Assert.Equal(CooperationStory.Sections.Keys, record.GetProperty("missing").EnumerateArray().Select(section => section.GetString()));
    }

    [Fact]
    public async Task Belongs_to_a_cooperation_meeting_of_the_child()
    {
        var child = await ChildCase.OpenAsync(fixture);
        var meetingId = await child.MeetingAsync("cooperation", "2026-01-13");
        var network = await child.MeetingAsync("network", "2026-01-13");

        var record = await child.AcceptedAsync(HttpMethod.Post, child.Path("cooperation-records"), new { on = "2026-01-13", meetingId });
        using var wrong = await child.SendAsync(HttpMethod.Post, child.Path("cooperation-records"), new { on = "2026-01-13", meetingId = network });

        Assert.Equal(meetingId, record.GetProperty("meetingId").GetGuid());
        await wrong.AssertFieldAsync("meetingId", "unknown_meeting");
        await child.HiddenFromOthersAsync(HttpMethod.Post, child.Path("cooperation-records"), new { on = "2026-01-13" });
    }
}
