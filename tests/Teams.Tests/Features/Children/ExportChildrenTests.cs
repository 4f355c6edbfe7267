using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class ExportChildrenTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-26")]
    public async Task Leaves_out_codes_and_who_is_under_non_disclosure_and_logs_each_child()
    {
        var shown = (await api.CreateAsync(api.Worker, "/children", Requests.Child().With("givenName", "+Iiris").With("birthDate", null).With("personalIdentityCode", "131052-308T"))).Id();
        await api.CreateAsync(api.Worker, "/children", Requests.Child().With("givenName", "Piilo").With("nonDisclosureForSafety", true));
        using var answer = await api.GetAsync(api.Lead, "/children/export");
        var file = await answer.Content.ReadAsStringAsync();
        Assert.Contains("\"'+Iiris\";Testimetsä", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Piilo", file, StringComparison.Ordinal);
        Assert.DoesNotContain("308T", file, StringComparison.Ordinal);
        Assert.Equal(shown, Assert.Single(await api.AccessLogAsync(), line => line.Action == "listed").ChildId);
        Assert.Equal((0, 0, 1, 0), await api.ImportAsync(api.Lead, "/children/import", file));
        await api.GetAsync(api.Worker, "/children/export").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
