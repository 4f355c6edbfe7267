using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Gateway.Tests.Limits;

public sealed class RateLimitsTests(GatewayFixture fixture)
{
    [Fact]
    public async Task A_person_over_the_limit_waits_and_nobody_else_does()
    {
        await using var gateway = await StartAsync("RateLimits:PerPersonPerMinute", "3");
        using var one = gateway.Client();
        using var other = gateway.Client();
        for (var left = 2; left >= 0; left--)
        {
            using var answer = await one.GetAsync("/api/teams/children");
            Assert.Equal(200, (int)answer.StatusCode);
            Assert.Equal("\"person\";q=3;w=60", answer.Headers.GetValues("RateLimit-Policy").Single());
            Assert.StartsWith($"\"person\";r={left};", answer.Headers.GetValues("RateLimit").Single(), StringComparison.Ordinal);
        }

        using var refused = await one.GetAsync("/api/teams/children");
        await refused.IsProblemAsync(429, "too_many_requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 20);
        Assert.Equal(200, (int)(await other.GetAsync("/api/teams/children")).StatusCode);
    }

    [Fact]
    public async Task One_visitor_of_a_personal_links_page_does_not_use_up_what_the_portal_asks_for_the_others()
    {
        await using var gateway = await StartAsync("RateLimits:PerAddressPerMinute", "1");
        using var client = gateway.Client(token: null);
        await client.GetAsync("/answer/preparation/one");
        using var again = await client.GetAsync("/answer/preparation/two");
        await again.IsProblemAsync(429, "too_many_requests");
        foreach (var kind in new[] { "preparations", "feedback", "invitations", "polls" })
        {
            Assert.NotEqual(429, (int)(await client.GetAsync($"/calendar/{kind}/one")).StatusCode);
        }
    }

    [Fact]
    public async Task The_wait_is_as_long_as_it_says()
    {
        await using var gateway = await StartAsync("RateLimits:PerPersonPerMinute", "60");
        using var client = gateway.Client();
        var answers = await Task.WhenAll(Enumerable.Range(0, 70).Select(_ => client.GetAsync("/api/teams/children")));
        var refused = answers.First(answer => (int)answer.StatusCode == 429);
        Assert.InRange(answers.Count(answer => (int)answer.StatusCode == 200), 60, 62);
        await Task.Delay(refused.Headers.RetryAfter!.Delta!.Value + TimeSpan.FromMilliseconds(200));
        Assert.Equal(200, (int)(await client.GetAsync("/api/teams/children")).StatusCode);
    }

    [Fact]
    public async Task A_partner_has_a_limit_of_its_own()
    {
        await using var gateway = await StartAsync("RateLimits:PerPartnerPerMinute", "1");
        using var partner = gateway.Client(fixture.Identity.Token(TestCaller.With(Role.Partner, TestCaller.NewTenant())));
        Assert.Equal(200, (int)(await partner.GetAsync("/api/teams/children")).StatusCode);
        using var refused = await partner.GetAsync("/api/teams/children");
        await refused.IsProblemAsync(429, "too_many_requests");
        Assert.Equal("\"partner\";q=1;w=60", refused.Headers.GetValues("RateLimit-Policy").Single());
    }

    [Fact]
    public async Task Without_a_token_the_address_is_counted_and_health_is_not()
    {
        await using var gateway = await StartAsync("RateLimits:PerAddressPerMinute", "2");
        using var nobody = gateway.Client(token: null);
        await (await nobody.GetAsync("/api/teams/children")).IsProblemAsync(401, "unauthenticated");
        await (await nobody.GetAsync("/api/teams/children")).IsProblemAsync(401, "unauthenticated");
        await (await nobody.GetAsync("/api/teams/children")).IsProblemAsync(429, "too_many_requests");
        await (await nobody.GetAsync("/health")).IsProblemAsync(429, "too_many_requests");
        Assert.Equal(200, (int)(await nobody.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(200, (int)(await gateway.Client().GetAsync("/api/teams/children")).StatusCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("many")]
    [InlineData("2147483647")]
    public Task Refuses_to_start_with_a_limit_that_is_none(string limit) =>
        Assert.ThrowsAsync<StartupFault>(() => StartAsync("RateLimits:PerPersonPerMinute", limit));

    private Task<GatewayUnderTest> StartAsync(string key, string value) => GatewayUnderTest.StartAsync(
        fixture.Identity, new() { ["teams/0"] = fixture.Teams.Address }, new() { [key] = value });
}
