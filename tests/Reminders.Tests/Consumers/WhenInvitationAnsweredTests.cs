using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenInvitationAnsweredTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Who_answered_is_not_asked_again_and_who_declined_is_not_reminded()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddAsync("guest");
        var meeting = child.Story.Meeting(TimeSpan.FromDays(6)) with { ChildId = child.ChildId };
        var id = meeting.Occurrence.MeetingId;
        await child.Story.TellAsync(meeting);
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        var other = await child.AddAsync("other");
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), other, null, null, child.Now));
        await child.TellAsync<InvitationAnswered, WhenInvitationAnswered>(new(
            child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, InvitationAnswer.Accepted, child.Now));
        await child.TellAsync<InvitationAnswered, WhenInvitationAnswered>(new(
            child.Tenant, null, id, Guid.CreateVersion7(), other, null, null, InvitationAnswer.Declined, child.Now));
        await child.TellAsync<InvitationAnswered, WhenInvitationAnswered>(new(
            child.Tenant, null, id, Guid.CreateVersion7(), child["workPair"], null, null, InvitationAnswer.Declined, child.Now));
        await child.RunToAsync(child.Today.AddDays(6));
        Assert.Equal(
            ["meetingInvitation:guest", "meetingPreparation:coordinator", "weeklyMeeting:guest", "weeklyMeeting:mother", "weeklyMeeting:responsible", "weeklyMeeting:school"],
            await child.ToldAsync());
    }
}
