using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

public sealed class SubscribeWebhookTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Shows_the_secret_once_stores_it_encrypted_and_remembers_it_nowhere()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        using var lead = partner.Lead();
        lead.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var first = await lead.PostedAsync(PartnerStory.Path, partner.Body());
        var again = await lead.PostedAsync(PartnerStory.Path, partner.Body());
        Assert.StartsWith("whsec_", first.Text("secret"), StringComparison.Ordinal);
        Assert.Equal((first.Id(), null), (again.Id(), again.Text("secret")));
        Assert.DoesNotContain(
            first.Text("secret")!,
            await fixture.InTenantAsync(partner.Story.Tenant, async db => (await db.Webhooks.SingleAsync()).Secret), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_per_organisation_and_area()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.SubscribeAsync();
        await partner.Lead().PostAsJsonAsync(PartnerStory.Path, partner.Body()).RefusesAsync("webhook_exists");
    }

    [Theory]
    [InlineData("http://school.example/hooks")]
    [InlineData("ftp://school.example/hooks")]
    [InlineData("/hooks")]
    [InlineData("https://user:secret@school.example/hooks")]
    public async Task Refuses_an_address_that_is_not_https(string url)
    {
        using var lead = fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        await lead.PostAsJsonAsync(PartnerStory.Path, new { organisationId = Guid.NewGuid(), url, kinds = new[] { "weeklyMeeting" } })
            .RefusesFieldAsync("url", "https_address");
    }

    [Fact]
    public async Task A_partner_subscribes_its_own_system_only_and_other_roles_none()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.Partner().PostAsJsonAsync(PartnerStory.Path, partner.Body()).MissingAsync();
        await partner.KnowAsync();
        await partner.Partner(Guid.CreateVersion7()).PostAsJsonAsync(PartnerStory.Path, partner.Body()).MissingAsync();
        Assert.StartsWith("whsec_", (await partner.Partner().PostedAsync(PartnerStory.Path, partner.Body())).Text("secret"), StringComparison.Ordinal);
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead, Role.Partner]))
        {
            using var client = fixture.Client(TestCaller.With(role, partner.Story.Tenant));
            await client.PostAsJsonAsync(PartnerStory.Path, partner.Body()).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
