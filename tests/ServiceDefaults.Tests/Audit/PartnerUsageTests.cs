using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Audit;

public sealed class PartnerUsageTests(ProbeFixture fixture)
{
    private const string Usage = "/api/probe/partners/school/usage";
    private readonly string tenant = TestCaller.NewTenant();

    [Fact]
    public async Task Counts_what_a_partners_clients_did_or_tried_and_nothing_of_others()
    {
        var child = Guid.CreateVersion7();
        foreach (var organisation in new[] { "school", "school", "other" })
        {
            using var partner = fixture.Client(TestCaller.With(Role.Partner, tenant) with { Organisation = organisation });
            using var refused = await partner.GetAsync(new Uri($"/api/probe/children/{child}/notes", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        using var lead = fixture.Client(TestCaller.With(Role.Lead, tenant));
        var usage = await lead.GetFromJsonAsync<JsonElement>(Usage);
        var item = Assert.Single(usage.GetProperty("items").EnumerateArray());
        Assert.Equal((2, 1, false), (item.GetProperty("times").GetInt32(), item.GetProperty("children").GetInt32(), item.GetProperty("allowed").GetBoolean()));
        Assert.Empty((await lead.GetFromJsonAsync<JsonElement>($"{Usage}?from=2020-01-01&to=2020-01-31")).GetProperty("items").EnumerateArray());
        Assert.Equal(HttpStatusCode.BadRequest, (await lead.GetAsync($"{Usage}?from=2020-01-01&to=2022-01-31")).StatusCode);
    }

    [Fact]
    public async Task Is_for_those_who_keep_the_partner_register()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            using var client = fixture.Client(TestCaller.With(role, tenant));
            using var answer = await client.GetAsync(Usage);
            Assert.Equal("forbidden", await answer.CodeOfProblemAsync());
        }
    }
}
