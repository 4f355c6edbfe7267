using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

public sealed class PartnerWebhooksTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private const string Path = "/partner/v1/webhook";

    [Fact]
    public async Task A_partner_keeps_its_own_webhook_without_saying_who_it_is()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var story = new PartnerStory(fixture, receiver);
        await story.KnowAsync();
        using var partner = story.Partner();
        await partner.GetAsync(Path).MissingAsync();
        var subscribed = await partner.PostedAsync(Path, new { url = receiver.Address.ToString(), kinds = new[] { "weeklyMeeting" } });
        Assert.Equal(story.Organisation, subscribed.GetProperty("organisationId").GetGuid());

        Assert.True((await partner.PostedAsync($"{Path}/test", new { })).GetProperty("delivered").GetBoolean());
        var rotated = await partner.PostedAsync($"{Path}/secret", new { });
        Assert.NotEqual(subscribed.Text("secret"), rotated.Text("secret"));
        using var paused = await partner.ReplaceAsync(Path, new { url = receiver.Address.ToString(), kinds = new[] { "weeklyMeeting" }, enabled = false });
        Assert.False((await paused.BodyAsync()).GetProperty("enabled").GetBoolean());
        await partner.JsonAsync($"{Path}/deliveries");
    }

    [Fact]
    public async Task Refuses_an_address_in_the_clear_and_whoever_is_no_partner()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var story = new PartnerStory(fixture, receiver);
        await story.KnowAsync();
        await story.Partner().PostAsJsonAsync(Path, new { url = "http://school.example/hooks", kinds = new[] { "weeklyMeeting" } }).RefusesFieldAsync("url", "https_address");
        await story.Lead().GetAsync(Path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
