using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenParticipantWithdrawnTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Who_is_not_to_come_is_not_reminded_guest_or_member()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddAsync("guest");
        var meeting = child.Story.Meeting(TimeSpan.FromDays(6)) with { ChildId = child.ChildId };
        var id = meeting.Occurrence.MeetingId;
        await child.Story.TellAsync(meeting);
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        await child.TellAsync<ParticipantWithdrawn, WhenParticipantWithdrawn>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        await child.TellAsync<ParticipantWithdrawn, WhenParticipantWithdrawn>(
            new(child.Tenant, null, id, Guid.CreateVersion7(), null, child["mother"], null, child.Now));
        await child.RunToAsync(child.Today.AddDays(6));
        Assert.Equal(
            ["meetingPreparation:coordinator", "weeklyMeeting:responsible", "weeklyMeeting:school", "weeklyMeeting:workPair"], await child.ToldAsync());
    }
}
