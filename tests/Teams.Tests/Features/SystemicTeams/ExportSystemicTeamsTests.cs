using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class ExportSystemicTeamsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task What_goes_out_comes_back_unchanged_and_forms_the_same_pair_elsewhere()
    {
        var sami = await api.ProfessionalAsync("sami", "familyTherapist");
        var client = (await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("client"))).Id();
        await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam("professional", (sami, "familyTherapist")).With("linkedTeamId", client));
        using var answer = await api.GetAsync(api.Lead, "/systemic-teams/export");
        var file = await answer.Content.ReadAsStringAsync();
        Assert.Contains("professional;Demo-Itä;childProtection;211|837;;familyTherapist=sami", file, StringComparison.Ordinal);
        Assert.Equal((0, 0, 2, 0), await api.ImportAsync(api.Lead, "/systemic-teams/import", file));

        var other = new TeamsApi(fixture);
        await other.ProfessionalAsync("sami", "familyTherapist");
        Assert.Equal((2, 0, 0, 0), await other.ImportAsync(other.Lead, "/systemic-teams/import", file));
        Assert.All((await other.ReadAsync(other.Lead, "/systemic-teams")).Items(), team => Assert.NotNull(team.Text("linkedTeamId")));
        await api.GetAsync(api.Someone(Role.Professional), "/systemic-teams/export").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
