using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenEmergencyAccessTakenTests(RemindersFixture fixture)
{
    [Fact]
    public async Task The_lead_is_told_at_once_and_where_the_child_has_none_every_lead_of_the_area()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<EmergencyAccessTaken, WhenEmergencyAccessTaken>(
            new(child.Tenant, child.ChildId, Guid.CreateVersion7(), "sub-somebody", child.Now.AddHours(24), child.Now));
        await child.RunToAsync(child.Today);
        Assert.Equal(["emergencyAccess:lead"], await child.ToldAsync());

        await child.AddAsync("otherLead", TeamRole.TeamLeader, Guid.CreateVersion7());
        await child.TellAsync<EmergencyAccessTaken, WhenEmergencyAccessTaken>(
            new(child.Tenant, Guid.CreateVersion7(), Guid.CreateVersion7(), "sub-somebody", child.Now.AddHours(24), child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["emergencyAccess:lead", "emergencyAccess:lead", "emergencyAccess:otherLead"], await child.ToldAsync());
    }
}
