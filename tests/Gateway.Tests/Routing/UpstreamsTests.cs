using System.Net.WebSockets;
using System.Text;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Gateway.Tests.Routing;

public sealed class UpstreamsTests(GatewayFixture fixture)
{
    [Theory]
    [InlineData("teams")]
    [InlineData("meetings")]
    [InlineData("reminders")]
    [InlineData("plans")]
    [InlineData("training")]
    public async Task A_service_has_its_routes_once_it_is_configured(string service)
    {
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { [$"{service}/0"] = fixture.Teams.Address });
        using var client = gateway.Client();
        Assert.Equal(200, (int)(await client.GetAsync($"/api/{service}/anything")).StatusCode);
        Assert.Equal(200, (int)(await client.GetAsync($"/openapi/{service}.json")).StatusCode);
        await (await client.GetAsync("/api/partners/anything")).IsProblemAsync(404, "not_found");
    }

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Secret_links_reach_Meetings_without_a_token_under_the_limit_of_an_address()
    {
        await using var meetings = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity,
            new() { ["teams/0"] = fixture.Teams.Address, ["meetings/0"] = meetings.Address },
            new() { ["RateLimits:PerAddressPerMinute"] = "1" });
        using var nobody = gateway.Client(token: null);
        using var feed = await nobody.GetAsync("/calendar/secret.ics");
        Assert.Equal("/calendar/secret.ics", (await feed.Content.ReadFromJsonAsync<Received>())!.Path);
        using var answer = await nobody.PutAsJsonAsync("/calendar/polls/secret", new { answers = Array.Empty<string>() });
        Assert.Equal("PUT", (await answer.Content.ReadFromJsonAsync<Received>())!.Method);
        await (await nobody.GetAsync("/calendar/another.ics")).IsProblemAsync(429, "too_many_requests");
    }

    [Fact]
    public async Task Whoever_holds_the_code_of_a_certificate_reaches_Training_without_a_token()
    {
        await using var training = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(fixture.Identity, new() { ["training/0"] = training.Address });
        using var nobody = gateway.Client(token: null);
        using var answer = await nobody.GetAsync("/verify/ABCDE/badge");
        Assert.Equal("/verify/ABCDE/badge", (await answer.Content.ReadFromJsonAsync<Received>())!.Path);
    }

    [Fact]
    public async Task Whoever_has_the_link_of_a_mail_reaches_Reminders_without_a_token()
    {
        await using var reminders = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["reminders/0"] = reminders.Address }, new() { ["RateLimits:PerAddressPerMinute"] = "1" });
        using var nobody = gateway.Client(token: null);
        using var form = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var answer = await nobody.PostAsync("/unsubscribe/v1.a.secret", form);
        Assert.Equal("POST", (await answer.Content.ReadFromJsonAsync<Received>())!.Method);
        await (await nobody.GetAsync("/unsubscribe/v1.a.secret")).IsProblemAsync(429, "too_many_requests");
    }

    [Fact]
    public async Task Without_any_service_the_start_fails_with_one_line()
    {
        var fault = await Assert.ThrowsAsync<StartupFault>(() => GatewayUnderTest.StartAsync(fixture.Identity, []));
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public Task An_address_that_is_none_fails_the_start() => Assert.ThrowsAsync<StartupFault>(
        () => GatewayUnderTest.StartAsync(fixture.Identity, new() { ["teams/0"] = "localhost:8101" }));

    [Fact]
    public async Task The_portal_gets_everything_else_with_its_cookies_and_sockets()
    {
        await using var portal = await FakeService.StartAsync();
        await using var gateway = await GatewayUnderTest.StartAsync(
            fixture.Identity, new() { ["teams/0"] = fixture.Teams.Address, ["portal/0"] = portal.Address });
        using var visitor = gateway.Client(token: null);
        visitor.DefaultRequestHeaders.Add("Cookie", "session=1");
        var page = await visitor.GetFromJsonAsync<Received>("/my-week");
        Assert.Equal("session=1", page!.Header("Cookie"));
        Assert.Equal("/", (await visitor.GetFromJsonAsync<Received>("/"))!.Path);
        Assert.Equal(301, (int)(await visitor.GetAsync("/docs")).StatusCode);
        await (await visitor.GetAsync("/api/teams/children")).IsProblemAsync(401, "unauthenticated");

        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(gateway.Address) { Scheme = "ws", Path = "/socket" }.Uri, CancellationToken.None);
        await socket.SendAsync("moi"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var buffer = new byte[10];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        Assert.Equal("moi", Encoding.UTF8.GetString(buffer, 0, received.Count));
    }
}
