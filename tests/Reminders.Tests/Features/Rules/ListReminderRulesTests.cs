using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
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
        var rules = (await lead.GetFromJsonAsync<JsonElement>(Path)).GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(Enum.GetValues<ReminderKind>().Select(kind => kind.Word()), rules.Select(one => one.GetProperty("kind").GetString()));
        var rung = Assert.Single(rules[0].GetProperty("ladder").EnumerateArray());
        Assert.Equal((-1440, "members"), (rung.GetProperty("offset").GetInt32(), Assert.Single(rung.GetProperty("to").EnumerateArray()).GetString()));
        Assert.All(rules, rule => Assert.Equal((true, JsonValueKind.Null), (rule.GetProperty("enabled").GetBoolean(), rule.GetProperty("etag").ValueKind)));
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
