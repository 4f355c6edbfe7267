using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

public sealed class ListWebhooksTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Shows_leads_all_of_the_area_and_a_partner_its_own()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.SubscribeAsync();
        var other = Guid.CreateVersion7();
        await partner.KnowAsync(other);
        await partner.Lead().PostedAsync(PartnerStory.Path, new { organisationId = other, url = "https://other.example/", kinds = new[] { "weeklyMeeting" } });
        var all = await partner.Lead().AllAsync($"{PartnerStory.Path}?limit=1");
        Assert.Equal([partner.Organisation, other], all.Select(row => row.GetProperty("organisationId").GetGuid()));
        Assert.All(all, row => Assert.False(row.TryGetProperty("secret", out _)));
        Assert.Equal(other, Assert.Single((await partner.Partner(other).JsonAsync(PartnerStory.Path)).Items()).GetProperty("organisationId").GetGuid());
        Assert.Empty((await new PartnerStory(fixture, receiver).Lead().JsonAsync(PartnerStory.Path)).Items());
    }
}
