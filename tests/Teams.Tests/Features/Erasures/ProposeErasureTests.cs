using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Erasures;

public sealed class ProposeErasureTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Says_under_which_rule_the_child_is_due_and_erases_nothing()
    {
        var childId = await api.ClosedAsync(yearsAgo: 31);
        var proposed = await api.ProposeAsync(childId);
        Assert.Equal(
            ("proposed", "afterClosing", Requests.Day(TeamsFixture.Today.AddYears(-31).AddYears(30))),
            (proposed.Text("state"), proposed.Text("rule"), proposed.Text("dueOn")));
        await api.ReadAsync(api.Lead, $"/children/{childId}");
        await api.PostAsync(api.Lead, $"/children/{childId}/erasures", new JsonObject()).RefusesAsync("erasure_under_way");
    }

    [Theory]
    [InlineData(29, "familySocialWork")]
    [InlineData(60, "childProtection")]
    public async Task Refuses_what_is_still_to_be_kept(int closedYearsAgo, string serviceLine)
    {
        var childId = await api.ClosedAsync(closedYearsAgo, serviceLine);
        await api.PostAsync(api.Lead, $"/children/{childId}/erasures", new JsonObject()).RefusesAsync("retention_not_over");
    }

    [Fact]
    public async Task Refuses_other_roles_and_another_area()
    {
        var path = $"/children/{await api.ClosedAsync()}/erasures";
        await EveryWrite.RefusesOtherRolesAsync(api, path, [], aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, new JsonObject()).MissingAsync();
    }
}
