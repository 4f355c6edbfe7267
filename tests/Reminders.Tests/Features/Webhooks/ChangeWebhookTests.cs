using System.Net;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Webhooks;

public sealed class ChangeWebhookTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task What_is_switched_off_is_told_nothing_more()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.DueAsync();
        var path = $"{PartnerStory.Path}/{partner.Organisation}";
        var off = new { url = receiver.Address.ToString(), kinds = new[] { "weeklyMeeting" }, enabled = false };
        Assert.Equal(HttpStatusCode.OK, (await partner.Lead().ReplaceAsync(path, off)).StatusCode);
        await fixture.RunJobAsync();
        Assert.Empty(receiver.Taken);
        Assert.Empty(await partner.Story.DeliveriesAsync(Channel.Webhook));
    }

    [Fact]
    public async Task Refuses_a_change_of_what_somebody_else_changed_meanwhile_and_one_that_is_not_theirs()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.SubscribeAsync();
        var path = $"{PartnerStory.Path}/{partner.Organisation}";
        var body = new { url = "https://school.example/", kinds = new[] { "weeklyMeeting" }, enabled = true };
        await partner.Lead().PutAsync(path, body, "\"1\"").ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await partner.Lead().PutAsync(path, body, null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        await partner.Partner(Guid.CreateVersion7()).PutAsync(path, body, "\"1\"").MissingAsync();
    }
}
