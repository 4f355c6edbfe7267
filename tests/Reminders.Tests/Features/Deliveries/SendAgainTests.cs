using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Deliveries;

public sealed class SendAgainTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Goes_out_once_more_under_the_same_Message_ID_and_only_what_was_given_up()
    {
        var (story, admin) = await GivenUp.AsyncOf(fixture, members: 1);
        var delivery = await story.DeliveryAsync();
        var shown = await (await SendAsync(admin, delivery.Id)).BodyAsync();
        Assert.Equal("waiting", shown.Text("state"));
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.Sent, (await story.DeliveryAsync()).State);
        Assert.Equal($"<reminder-{delivery.Id}@demo.example>", Assert.Single(fixture.Post.Taken, taken => taken.Delivery == delivery.Id).MessageId);
        await SendAsync(admin, delivery.Id).RefusesAsync("not_given_up");
    }

    [Fact]
    public async Task What_is_past_by_then_is_not_sent()
    {
        var (story, admin) = await GivenUp.AsyncOf(fixture, members: 1);
        fixture.Clock.Pass(TimeSpan.FromHours(6));
        using var answer = await SendAsync(admin, (await story.DeliveryAsync()).Id);
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.Expired, (await story.DeliveryAsync()).State);
    }

    [Fact]
    public async Task Is_missing_in_another_tenant_and_forbidden_to_other_roles()
    {
        var (story, _) = await GivenUp.AsyncOf(fixture, members: 1);
        var id = (await story.DeliveryAsync()).Id;
        await SendAsync(fixture.Client(TestCaller.With(Role.Admin, TestCaller.NewTenant())), id).MissingAsync();
        await SendAsync(fixture.Client(TestCaller.With(Role.Lead, story.Tenant)), id).ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Guid id) =>
        client.PostAsync(new Uri($"/api/reminders/deliveries/{id}/send-again", UriKind.Relative), null);
}
