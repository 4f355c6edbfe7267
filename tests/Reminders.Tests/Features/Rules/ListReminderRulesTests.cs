using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Rules;

public sealed class ListReminderRulesTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private const string Path = "/api/reminders/rules";

    [Fact]
    public async Task Shows_the_default_where_the_tenant_has_no_rule_of_its_own()
    {
        using var lead = fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        var rule = Assert.Single((await lead.GetFromJsonAsync<JsonElement>(Path)).GetProperty("items").EnumerateArray());
        Assert.Equal("weeklyMeeting", rule.GetProperty("kind").GetString());
        Assert.Equal(1440, rule.GetProperty("leadMinutes").GetInt32());
        Assert.Equal(JsonValueKind.Null, rule.GetProperty("etag").ValueKind);
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var client = fixture.Client(TestCaller.With(role, TestCaller.NewTenant()));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(Path)).StatusCode);
    }
}
