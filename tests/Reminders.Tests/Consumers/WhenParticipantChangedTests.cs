using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenParticipantChangedTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-19")]
    public async Task A_partners_person_is_written_to_in_the_language_that_was_said_last()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddGuestAsync("teacher");
        await child.TellAsync<ForumSummaryShared, WhenForumSummaryShared>(
            new(child.Tenant, Guid.CreateVersion7(), Guid.CreateVersion7(), [], child.Now) { GuestIds = [guest] });
        await child.TellAsync<ParticipantChanged, WhenParticipantChanged>(
            new(child.Tenant, guest, Language.Sv, child.Story.Seal(guest, $"{guest}@demo.example"), child.Now.AddSeconds(1)));

        await child.RunToAsync(child.Today);

        var delivery = (await child.Story.DeliveriesAsync()).Single(row => row.RecipientId == guest);
        Assert.Equal((DeliveryState.Sent, "sv"), (delivery.State, (await ReadMail.FromAsync(fixture.FileOf(delivery.Id))).Language));
    }
}
