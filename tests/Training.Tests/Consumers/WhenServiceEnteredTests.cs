using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenServiceEnteredTests(TrainingFixture fixture)
{
    [Fact]
    public async Task Delivered_twice_there_is_one()
    {
        var area = new Area(fixture);
        var entered = new ServiceEntered(area.Tenant, Guid.CreateVersion7(), Guid.CreateVersion7(), TrainingFixture.Today, TrainingFixture.Today.AddDays(9), TrainingFixture.Now);
        await fixture.Service.DeliverAsync<ServiceEntered, WhenServiceEntered>(entered);
        await fixture.Service.DeliverAsync<ServiceEntered, WhenServiceEntered>(entered);

        var known = await fixture.Service.InTenantAsync(area.Tenant, db => db.Services.SingleAsync());
        Assert.Equal((entered.ServiceId, TrainingFixture.Today.AddDays(9)), (known.Id, known.To));
    }
}
