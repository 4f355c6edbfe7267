using System.Net;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Channels.Webhooks;

public sealed class WebhookPostTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Tells_ids_only_and_signs_them()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.DueAsync();
        await fixture.RunJobAsync();
        await fixture.RunJobAsync();

        var delivery = Assert.Single(await partner.Story.DeliveriesAsync(Channel.Webhook));
        Assert.Equal((DeliveryState.Sent, 1, partner.Organisation), (delivery.State, delivery.Attempts, delivery.RecipientId));
        var message = Assert.Single(receiver.Taken);
        var body = JsonDocument.Parse(message.Body).RootElement;
        Assert.Equal(["at", "id", "kind", "objectId", "objectVersion", "tenant"], body.EnumerateObject().Select(member => member.Name).Order());
        Assert.Equal(
            (delivery.Id.ToString(), "weeklyMeeting", delivery.ObjectId.ToString()), (body.Text("id"), body.Text("kind"), body.Text("objectId")));
        Assert.Equal(delivery.Id.ToString(), message.Headers["webhook-id"]);
        Assert.Equal($"{fixture.Clock.GetUtcNow().ToUnixTimeSeconds()}", message.Headers["webhook-timestamp"]);
        Assert.True(PartnerStory.Verifies(message, partner.Secret));
        Assert.False(PartnerStory.Verifies(message with { Body = message.Body + " " }, partner.Secret));
        Assert.Empty(await partner.Story.DeliveriesAsync());
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, "http:500", "failed")]
    [InlineData(HttpStatusCode.NotFound, "http:404", "failed")]
    [InlineData(HttpStatusCode.TemporaryRedirect, "http:307", "failed")]
    [InlineData(HttpStatusCode.Gone, "http:410", "givenUp")]
    public async Task What_is_refused_comes_again_under_the_same_id_unless_it_is_gone(HttpStatusCode answer, string fault, string state)
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        receiver.Answer = answer;
        var partner = new PartnerStory(fixture, receiver);
        await partner.DueAsync();
        await fixture.RunJobAsync();
        var refused = Assert.Single(await partner.Story.DeliveriesAsync(Channel.Webhook));
        Assert.Equal((state, fault), (refused.State.Word(), refused.Fault));

        receiver.Answer = HttpStatusCode.Accepted;
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        await fixture.RunJobAsync();
        Assert.Equal(state == "givenUp" ? 1 : 2, receiver.Taken.Count);
        Assert.Single(receiver.Taken.Select(message => message.Headers["webhook-id"]).Distinct());
    }

    [Fact]
    public async Task Both_secrets_sign_for_a_day_after_a_change()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.DueAsync();
        var newer = (await partner.Lead().PostedAsync($"{PartnerStory.Path}/{partner.Organisation}/secret", new { })).Text("secret")!;
        await fixture.RunJobAsync();
        var message = Assert.Single(receiver.Taken);
        Assert.True(PartnerStory.Verifies(message, partner.Secret));
        Assert.True(PartnerStory.Verifies(message, newer));

        fixture.Clock.Pass(TimeSpan.FromHours(24));
        await partner.Story.TellAsync(partner.Story.Meeting(TimeSpan.FromHours(5)));
        await fixture.RunJobAsync();
        var later = receiver.Taken.Single(taken => taken.Headers["webhook-id"] != message.Headers["webhook-id"]);
        Assert.False(PartnerStory.Verifies(later, partner.Secret));
        Assert.True(PartnerStory.Verifies(later, newer));
    }

    [Fact]
    public async Task An_organisation_that_is_suspended_before_it_went_out_is_told_nothing()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        var partner = new PartnerStory(fixture, receiver);
        await partner.DueAsync();
        await fixture.InTenantAsync(partner.Story.Tenant, async db =>
        {
            (await db.PartnerAsync(partner.Organisation, TestContext.Current.CancellationToken)).Suspend(partner.Story.Now);
            return await db.SaveChangesAsync();
        });
        await fixture.RunJobAsync();
        Assert.Empty(receiver.Taken);
        Assert.Equal("suspended", Assert.Single(await partner.Story.DeliveriesAsync(Channel.Webhook)).Fault);
    }

    [Fact]
    public async Task An_organisation_that_left_the_team_before_it_went_out_is_told_nothing()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        receiver.Answer = HttpStatusCode.ServiceUnavailable;
        var partner = new PartnerStory(fixture, receiver);
        await partner.DueAsync();
        await fixture.RunJobAsync();
        var story = partner.Story;
        await story.TellAsync(new TeamMemberLeft(story.Tenant, story.TeamId, partner.MemberId, story.Today.AddDays(-1), story.Now));
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.Void, Assert.Single(await story.DeliveriesAsync(Channel.Webhook)).State);
        Assert.Single(receiver.Taken);
    }
}
