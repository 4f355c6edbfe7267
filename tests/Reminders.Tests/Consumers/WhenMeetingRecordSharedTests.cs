using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenMeetingRecordSharedTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-25")]
    public async Task Nobody_is_asked_for_a_record_that_is_shared()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var meeting = child.Story.Meeting(TimeSpan.FromHours(3)) with { ChildId = child.ChildId };
        var id = meeting.Occurrence.MeetingId;
        await child.Story.TellAsync(meeting);
        await child.TellAsync<MeetingHeld, WhenMeetingHeld>(new(
            child.Tenant, null, id, child.Story.TeamId, meeting.Kind, [child.ChildId], meeting.Occurrence.EndsAt, 2, child.Now));
        await child.TellAsync<MeetingRecordShared, WhenMeetingRecordShared>(new(child.Tenant, null, id, child.Story.TeamId, [child.ChildId], 1, child.Now));
        await child.RunToAsync(child.Today.AddDays(20));
        Assert.Empty(await child.ToldAsync());
    }
}
