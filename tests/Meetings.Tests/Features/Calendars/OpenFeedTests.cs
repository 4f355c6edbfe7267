using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Calendars;

[Trait("covers", "A0-20")]
public sealed class OpenFeedTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_the_address_once_and_stores_only_its_hash()
    {
        var (id, client) = await area.WorkerAsync();

        var feed = await area.PostedAsync(Feeds.Path, new { label = "Puhelin", language = "sv" }, client);

        var token = Path.GetFileNameWithoutExtension(Feeds.PathOf(feed));
        Assert.Equal(43, token.Length);
        var row = await fixture.Service.InTenantAsync(area.Tenant, db => db.CalendarFeeds.AsNoTracking().SingleAsync());
        Assert.Equal((id, "Puhelin", 32), (row.ProfessionalId, row.Label, row.TokenHash.Length));
        Assert.DoesNotContain(token, Convert.ToBase64String(row.TokenHash), StringComparison.Ordinal);
        Assert.Null(Assert.Single((await client.JsonAsync(Feeds.Path)).Items()).Text("address"));
    }

    [Fact]
    public async Task The_same_key_twice_opens_one_feed_and_repeats_no_address()
    {
        var (_, client) = await area.WorkerAsync();
        client.DefaultRequestHeaders.Add("Idempotency-Key", "feed-1");

        var first = await area.PostedAsync(Feeds.Path, new { }, client);
        var second = await area.PostedAsync(Feeds.Path, new { }, client);

        Assert.Equal(first.Text("id"), second.Text("id"));
        Assert.Equal((true, (string?)null), (first.Text("address") is not null, second.Text("address")));
        Assert.Equal(1, await fixture.Service.InTenantAsync(area.Tenant, db => db.CalendarFeeds.CountAsync()));
    }

    [Fact]
    public async Task A_person_has_ten_at_most()
    {
        var (_, client) = await area.WorkerAsync();
        for (var number = 0; number < 10; number++)
        {
            await area.OpenAsync(client);
        }

        using var refused = await client.PostAsJsonAsync(Feeds.Path, new { });
        await refused.AssertProblemAsync(HttpStatusCode.Conflict, "too_many_feeds");
    }

    [Fact]
    public async Task Refuses_who_is_in_no_register_and_a_label_over_a_hundred_characters()
    {
        using var unknown = await area.As(Role.Lead).PostAsJsonAsync(Feeds.Path, new { });
        await unknown.AssertProblemAsync(HttpStatusCode.Conflict, "not_registered");

        var (_, client) = await area.WorkerAsync();
        using var long_ = await client.PostAsJsonAsync(Feeds.Path, new { label = new string('x', 101) });
        await long_.AssertFieldAsync("label", "maximum_length");
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var answer = await area.As(TestCaller.With(role, area.Tenant)).PostAsJsonAsync(Feeds.Path, new { });
        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
