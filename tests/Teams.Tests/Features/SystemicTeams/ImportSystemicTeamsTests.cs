using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class ImportSystemicTeamsTests(TeamsFixture fixture)
{
    private const string Path = "/systemic-teams/import";
    private const string Head = "kind;name;serviceLine;municipalities;linkedTeam;members\n";
    private const string File = Head
        + "professional;Demo-Itä;childProtection;837|211;;familyTherapist=sami|coordinator=noora\nclient;Demo-Itä;childProtection;837;Demo-Itä;familyTherapist=sami\n";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Forms_completes_and_leaves_alone_and_tells_of_each()
    {
        await PeopleAsync();
        Assert.Equal((2, 0, 0, 0), await api.ImportAsync(api.Lead, Path, File));
        Assert.Equal((0, 0, 2, 0), await api.ImportAsync(api.Lead, Path, File));
        Assert.Equal((0, 1, 1, 0), await api.ImportAsync(api.Lead, Path, File.Replace(";837;Demo-Itä;familyTherapist=sami", ";837|536;Demo-Itä;coordinator=noora", StringComparison.Ordinal)));
        var teams = (await api.ReadAsync(api.Lead, "/systemic-teams")).Items();
        Assert.Equal(teams[0].Id(), teams[1].GetProperty("linkedTeamId").GetGuid());
        Assert.Equal(["536", "837"], teams[1].Items("municipalities").Select(code => code.GetString()));
        Assert.Equal(["familyTherapist", "coordinator"], (await api.ReadAsync(api.Lead, $"/systemic-teams/{teams[1].Id()}")).Items("members").Select(member => member.Text("role")));
        Assert.Equal(2, (await api.PublishedAsync<TeamFormed>()).Count);
        Assert.Equal(4, (await api.PublishedAsync<TeamMemberJoined>()).Count);
    }

    [Fact]
    public async Task Nothing_is_written_of_a_file_with_a_broken_row_in_the_middle_unless_asked_row_by_row()
    {
        await PeopleAsync();
        const string broken = Head + "professional;One;childProtection;837;;coordinator=noora\n"
            + "professional;Two;childProtection;837;;familyTherapist=noora\nprofessional;Three;childProtection;837;;coordinator=nobody\n"
            + "client;Four;childProtection;999;;\nclient;Five;childProtection;837;Six;\nclient;Seven;childProtection;837;;noora\nclient;Eight;childProtection;837;;\n";
        var problem = await api.FileAsync(api.Lead, Path, broken).ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        Assert.Equal(
            ["3 family_therapist_not_qualified", "4 unknown_professional", "5 unknown_municipality", "6 unknown_team", "7 role_and_person"],
            problem.Items("errors").Select(error => $"{error.Text("line")} {error.Text("code")}"));
        Assert.Empty((await api.ReadAsync(api.Lead, "/systemic-teams")).Items());
        Assert.Empty(await api.PublishedAsync<TeamFormed>());

        Assert.Equal((2, 0, 0, 5), await api.ImportAsync(api.Lead, Path + "?dryRun=true", broken));
        Assert.Empty((await api.ReadAsync(api.Lead, "/systemic-teams")).Items());
        Assert.Equal((2, 0, 0, 5), await api.ImportAsync(api.Lead, Path + "?rowByRow=true", broken));
        Assert.Equal(["One", "Eight"], (await api.ReadAsync(api.Lead, "/systemic-teams")).Items().Select(team => team.Text("name")));
    }

    [Fact]
    public async Task Refuses_another_service_line_and_everyone_but_a_lead()
    {
        await api.CreateAsync(api.Lead, "/systemic-teams", Requests.SystemicTeam());
        var problem = await api.FileAsync(api.Lead, Path, Head + "professional;Demo-Itä;familySocialWork;837;;\n").ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        Assert.Equal("service_line_differs", problem.Items("errors").Single().Text("code"));
        await api.FileAsync(null, Path, File).ProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.FileAsync(api.Someone(role), Path, File).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private async Task PeopleAsync()
    {
        await api.ProfessionalAsync("sami", "familyTherapist");
        await api.ProfessionalAsync("noora");
    }
}
