using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenProfessionalChangedTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Signs_in_under_the_new_subject_also_when_delivered_twice()
    {
        var area = new Area(fixture.Service);
        var id = await area.ProfessionalAsync();
        var changed = new ProfessionalChanged(area.Tenant, id, "now", Language.Fi, null, MeetingsFixture.Now);
        var messageId = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<ProfessionalChanged, WhenProfessionalChanged>(changed, messageId);
        await fixture.Service.DeliverAsync<ProfessionalChanged, WhenProfessionalChanged>(changed, messageId);

        Assert.Equal("now", (await fixture.Service.InTenantAsync(area.Tenant, db => db.Professionals.SingleAsync())).Subject);
    }
}
