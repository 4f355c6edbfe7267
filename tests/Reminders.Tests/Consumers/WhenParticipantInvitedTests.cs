using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenParticipantInvitedTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Is_told_at_once_asked_again_when_there_is_no_answer_and_reminded_with_the_others()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddAsync("guest");
        var meeting = child.Story.Meeting(TimeSpan.FromDays(6)) with { ChildId = child.ChildId };
        var id = meeting.Occurrence.MeetingId;
        await child.Story.TellAsync(meeting);
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        await child.RunToAsync(child.Today.AddDays(6));
        Assert.Equal(
            ["meetingInvitation:guest", "invitationUnanswered:guest", "weeklyMeeting:guest"],
            (await child.ToldAsync()).Where(told => told.EndsWith(":guest", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_second_guest_is_invited_without_the_first_being_told_again()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddAsync("guest");
        var meeting = child.Story.Meeting(TimeSpan.FromDays(6)) with { ChildId = child.ChildId };
        var id = meeting.Occurrence.MeetingId;
        await child.Story.TellAsync(meeting);
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        await child.RunToAsync(child.Today);
        guest = await child.AddAsync("another");
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["meetingInvitation:another", "meetingInvitation:guest"], (await child.ToldAsync()).Order());
    }

    [Fact]
    public async Task A_guest_is_told_of_the_new_time_of_a_meeting_that_moves()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddAsync("guest");
        var meeting = child.Story.Meeting(TimeSpan.FromDays(6)) with { ChildId = child.ChildId };
        var id = meeting.Occurrence.MeetingId;
        await child.Story.TellAsync(meeting);
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        await child.RunToAsync(child.Today);
        await child.Story.TellAsync(child.Story.Moved(id, TimeSpan.FromDays(9), version: 2) with { ChildId = child.ChildId });
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal([1, 2], (await child.Story.DeliveriesAsync()).Where(row => row.Kind == ReminderKind.MeetingInvitation).Select(row => row.ObjectVersion).Order());
    }
}
