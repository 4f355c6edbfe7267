using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenPersonChangedTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-26")]
    public async Task A_person_under_non_disclosure_is_written_to_no_more()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<PersonChanged, WhenPersonChanged>(new(child.Tenant, child["mother"], Language.Sv, null, child.Now));
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromHours(20)) with { ChildId = child.ChildId });
        await child.RunToAsync(child.Today);
        Assert.Equal(DeliveryState.NoContact, (await child.Story.DeliveriesAsync()).Single(row => row.RecipientId == child["mother"]).State);
    }
}
