using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Consumers;

public sealed class WhenElementOwnerNamedTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-10")]
    public async Task Keeps_the_last_word_and_one_row_also_when_told_twice()
    {
        var (tenant, owner) = (TestCaller.NewTenant(), Guid.CreateVersion7());
        var told = new ElementOwnerNamed(tenant, Guid.CreateVersion7(), ModelElementKind.WeeklyMeeting, owner, TeamsFixture.Now);
        var message = Guid.CreateVersion7();
        await DeliverAsync(told, message);
        await DeliverAsync(told, message);
        Assert.Equal((ModelElementKind.WeeklyMeeting, owner), await KnownAsync());
        await DeliverAsync(told with { ProfessionalId = null }, Guid.CreateVersion7());
        Assert.Null((await KnownAsync()).Owner);

        Task DeliverAsync(ElementOwnerNamed one, Guid id) => fixture.Service.DeliverAsync<ElementOwnerNamed, WhenElementOwnerNamed>(one, id);

        async Task<(ModelElementKind Element, Guid? Owner)> KnownAsync() => await fixture.Service.InTenantAsync(tenant, async db =>
        {
            var row = await db.KnownElements.SingleAsync();
            return (row.Element, row.OwnerId);
        });
    }
}
