using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenProfessionalRegisteredTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Delivered_twice_the_professional_is_there_once()
    {
        var registered = new ProfessionalRegistered(TestCaller.NewTenant(), Guid.CreateVersion7(), "who", Language.Sv, null, MeetingsFixture.Now);
        var messageId = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(registered, messageId);
        await fixture.Service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(registered, messageId);
        await fixture.Service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(registered);

        var known = await fixture.Service.InTenantAsync(registered.Tenant, db => db.Professionals.SingleAsync());
        Assert.Equal((registered.ProfessionalId, "who"), (known.Id, known.Subject));
    }
}
