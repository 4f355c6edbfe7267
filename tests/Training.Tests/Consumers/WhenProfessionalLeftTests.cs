using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenProfessionalLeftTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Delivered_twice_the_last_day_is_kept()
    {
        var (id, _) = await area.ProfessionalAsync();
        var left = new ProfessionalLeft(area.Tenant, id, TrainingFixture.Today, TrainingFixture.Now);
        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(left);
        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(left);

        Assert.Equal(TrainingFixture.Today, (await fixture.Service.InTenantAsync(area.Tenant, db => db.Participants.SingleAsync())).LeftOn);
    }
}
