using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenConsultationCancelledTests(RemindersFixture fixture)
{
    private readonly Guid slot = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Is_told_once_and_the_reminder_never()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<ConsultationBooked, WhenConsultationBooked>(new(child.Tenant, slot, id, child.ChildId, child.Now.AddDays(5), child.Now.AddDays(5).AddHours(1), child.Now));
        await child.RunToAsync(child.Today);
        await child.TellAsync<ConsultationCancelled, WhenConsultationCancelled>(new(child.Tenant, slot, id, child.Now));
        await child.RunToAsync(child.Today.AddDays(6));
        Assert.Equal(
            ["consultationBooked:responsible", "consultationBooked:workPair", "consultationCancelled:responsible", "consultationCancelled:workPair"],
            await child.ToldAsync());
    }
}
