using System.Net;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

public sealed class ListWebhookDeliveriesTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Shows_the_partner_what_its_system_was_told_and_what_it_refused()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        receiver.Answer = HttpStatusCode.BadGateway;
        var partner = new PartnerStory(fixture, receiver);
        await partner.DueAsync();
        await fixture.RunJobAsync();
        receiver.Answer = HttpStatusCode.OK;
        await partner.Story.TellAsync(partner.Story.Meeting(TimeSpan.FromHours(6)));
        await fixture.RunJobAsync();
        var path = $"{PartnerStory.Path}/{partner.Organisation}/deliveries";
        var rows = await partner.Partner().AllAsync($"{path}?limit=1");
        Assert.Equal([("sent", null), ("failed", "http:502")], rows.Select(row => (row.Text("state"), row.Text("fault"))));
        await partner.Partner(Guid.CreateVersion7()).GetAsync(path).MissingAsync();
    }
}
