using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenServiceChangedTests(TrainingFixture fixture)
{
    [Fact]
    public async Task Keeps_the_last_day_also_of_one_that_was_not_heard_of_before()
    {
        var area = new Area(fixture);
        var changed = new ServiceChanged(area.Tenant, Guid.CreateVersion7(), Guid.CreateVersion7(), TrainingFixture.Today, null, TrainingFixture.Now);
        await fixture.Service.DeliverAsync<ServiceChanged, WhenServiceChanged>(changed);
        await fixture.Service.DeliverAsync<ServiceChanged, WhenServiceChanged>(changed with { To = TrainingFixture.Today });
        await fixture.Service.DeliverAsync<ServiceChanged, WhenServiceChanged>(changed with { To = TrainingFixture.Today });

        Assert.Equal(TrainingFixture.Today, (await fixture.Service.InTenantAsync(area.Tenant, db => db.Services.SingleAsync())).To);
    }
}
