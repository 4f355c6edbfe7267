using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenConsultationBookedTests(RemindersFixture fixture)
{
    private readonly Guid slot = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task The_childs_workers_are_told_and_reminded()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<ConsultationBooked, WhenConsultationBooked>(new(child.Tenant, slot, id, child.ChildId, child.Now.AddDays(5), child.Now.AddDays(5).AddHours(1), child.Now));
        await child.RunToAsync(child.Today.AddDays(5));
        Assert.Equal(
            ["consultationBooked:responsible", "consultationBooked:workPair", "consultationComing:responsible", "consultationComing:workPair"],
            await child.ToldAsync());
    }
}
