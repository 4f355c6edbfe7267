using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Professionals;

public sealed class ExportProfessionalsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task What_goes_out_comes_back_unchanged_and_runs_as_no_formula()
    {
        await api.CreateAsync(api.Lead, "/professionals", Requests.Professional("=cmd|' /C calc'!A0", "socialWorker"));
        await api.CreateAsync(api.Lead, "/professionals", Requests.Professional(null, "familyTherapist"));
        using var answer = await api.GetAsync(api.Lead, "/professionals/export");
        var file = await answer.Content.ReadAsStringAsync();
        Assert.Equal(("text/csv", true), (answer.Content.Headers.ContentType?.MediaType, file.Contains("\"'=cmd", StringComparison.Ordinal)));
        Assert.Equal((0, 0, 2, 0), await api.ImportAsync(api.Lead, "/professionals/import", file));

        var other = new TeamsApi(fixture);
        using var elsewhere = await other.GetAsync(other.Lead, "/professionals/export");
        Assert.Single((await elsewhere.Content.ReadAsStringAsync()).Trim().Split('\n'));
        await api.GetAsync(api.Someone(Role.Professional), "/professionals/export").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
