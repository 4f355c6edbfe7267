using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenPersonErasedTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-23")]
    public async Task Neither_how_they_were_reached_nor_what_they_were_told_is_kept()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.Story.TellAsync(child.Story.Meeting(TimeSpan.FromHours(20)) with { ChildId = child.ChildId });
        await child.RunToAsync(child.Today);
        Assert.Contains(await child.Story.DeliveriesAsync(), row => row.RecipientId == child["mother"]);

        await child.TellAsync<PersonErased, WhenPersonErased>(new(child.Tenant, child["mother"], child.Now));

        Assert.DoesNotContain(await child.Story.DeliveriesAsync(), row => row.RecipientId == child["mother"]);
        Assert.False(await fixture.InTenantAsync(child.Tenant, db => db.Recipients.AnyAsync(row => row.Id == child["mother"])));
        Assert.True(await fixture.InTenantAsync(child.Tenant, db => db.Recipients.AnyAsync(row => row.Id == child["workPair"])));
    }
}
