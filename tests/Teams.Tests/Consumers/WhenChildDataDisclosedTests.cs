using SystemicPlatform.Contracts;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Consumers;

public sealed class WhenChildDataDisclosedTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-20")]
    public async Task Each_thing_that_a_partner_was_shown_is_an_entry_of_the_day_with_all_that_the_law_asks()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var told = new ChildDataDisclosed(
            rights.Api.Tenant, rights.Child.Id, "plans", "readPublishedPlans", "2", rights.PartnerToken, "teamRole:partner", TeamsFixture.Now);
        var message = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<ChildDataDisclosed, WhenChildDataDisclosed>(told, message);
        await fixture.Service.DeliverAsync<ChildDataDisclosed, WhenChildDataDisclosed>(told, message);
        await fixture.Service.DeliverAsync<ChildDataDisclosed, WhenChildDataDisclosed>(told with { At = TeamsFixture.Now.AddMinutes(5) });

        var entry = Assert.Single((await rights.Api.ReadAsync(rights.Api.Worker, rights.Disclosures)).Items());
        var recipient = entry.GetProperty("recipient");
        Assert.Equal(("yhteinen suunnitelma 2", "legalProvision"), (entry.Text("what"), entry.Text("basis")));
        Assert.Equal(("Demokoulu", rights.Partner), (recipient.Text("organisation"), recipient.GetProperty("organisationId").GetGuid()));
        Assert.All(["on", "provision", "purpose", "disclosedBy", "serviceLine"], member => Assert.False(string.IsNullOrEmpty(entry.Text(member))));
        Assert.All(["name", "title"], member => Assert.False(string.IsNullOrEmpty(recipient.Text(member))));

        await fixture.Service.DeliverAsync<ChildDataDisclosed, WhenChildDataDisclosed>(told with { ObjectId = "3" });
        Assert.Equal(2, (await rights.Api.ReadAsync(rights.Api.Worker, rights.Disclosures)).Items().Count);
    }

    [Fact]
    [Trait("covers", "L-21")]
    public async Task What_rests_on_a_permission_of_the_client_names_it()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var permission = await rights.PermittedAsync();
        await fixture.Service.DeliverAsync<ChildDataDisclosed, WhenChildDataDisclosed>(new ChildDataDisclosed(
            rights.Api.Tenant, rights.Child.Id, "meetings", "useConsultations", null, rights.PartnerToken, "consent:consultations", TeamsFixture.Now));

        var entry = Assert.Single((await rights.Api.ReadAsync(rights.Api.Worker, rights.Disclosures)).Items());
        Assert.Equal(("consent", permission), (entry.Text("basis"), entry.GetProperty("permissionId").GetGuid()));
    }
}
