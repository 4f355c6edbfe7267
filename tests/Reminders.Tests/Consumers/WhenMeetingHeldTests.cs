using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenMeetingHeldTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-25")]
    public async Task The_coordinator_and_then_the_lead_are_asked_for_a_record_that_nobody_shared()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var meeting = child.Story.Meeting(TimeSpan.FromHours(3)) with { ChildId = child.ChildId };
        await child.Story.TellAsync(meeting);
        await child.TellAsync<MeetingHeld, WhenMeetingHeld>(new(
            child.Tenant, null, meeting.Occurrence.MeetingId, child.Story.TeamId, meeting.Kind, [child.ChildId], meeting.Occurrence.EndsAt, 2, child.Now));
        await child.RunToAsync(child.Today.AddDays(20));
        Assert.Equal(["recordUnshared:coordinator", "recordUnshared:lead"], await child.ToldAsync());
    }
}
