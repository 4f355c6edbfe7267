using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenPersonRegisteredTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-27")]
    public async Task A_person_of_the_team_is_reminded_in_their_own_language()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromHours(20)) with { ChildId = child.ChildId });
        await child.RunToAsync(child.Today);
        var delivery = (await child.Story.DeliveriesAsync()).Single(row => row.RecipientId == child["mother"]);
        var mail = await ReadMail.FromAsync(fixture.FileOf(delivery.Id));
        Assert.Equal((DeliveryState.Sent, "sv"), (delivery.State, mail.Language));
    }
}
