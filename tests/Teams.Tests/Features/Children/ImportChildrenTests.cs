using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class ImportChildrenTests(TeamsFixture fixture)
{
    private const string Path = "/children/import";
    private const string Head = "givenName;familyName;birthDate;contactLanguage;municipality;notADuplicateBecause\n";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Registers_each_as_if_by_itself_and_a_second_time_none()
    {
        const string file = Head + "Iiris;Testimetsä;15.3.2013;fi;837;\nOnni;Demola;2015-06-01;sv;211;\n";
        Assert.Equal((2, 0, 0, 0), await api.ImportAsync(api.Lead, Path, file));
        Assert.Equal((0, 0, 2, 0), await api.ImportAsync(api.Lead, Path, file));
        Assert.Equal(2, (await api.PublishedAsync<ChildRegistered>()).Count);
        Assert.Equal(2, (await api.AccessLogAsync()).Count(line => line is { Action: "registerChildren", Object: "POST /api/teams/children/import" }));
        Assert.Equal("Iiris", (await api.ReadAsync(api.Lead, "/children?query=Testimets%C3%A4")).Items().Single().Text("givenName"));
    }

    [Fact]
    public async Task Nothing_is_written_of_a_file_with_a_broken_row_in_the_middle_unless_asked_row_by_row()
    {
        const string broken = Head + "Iiris;Testimetsä;15.3.2013;fi;837;\nOnni;Demola;31.2.2015;sv;21;\nElli;Testikas;2016-01-01;fi;837;\n";
        var problem = await api.FileAsync(api.Lead, Path, broken).ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        Assert.Equal(["3 birthDate not_a_day", "3 municipality municipality_code"], problem.Items("errors").Select(error => $"{error.Text("line")} {error.Text("column")} {error.Text("code")}"));
        Assert.Empty((await api.ReadAsync(api.Lead, "/children")).Items());
        Assert.Equal((2, 0, 0, 1), await api.ImportAsync(api.Lead, Path + "?rowByRow=true", broken));
        Assert.Equal(2, (await api.ReadAsync(api.Lead, "/children")).Items().Count);
    }

    [Fact]
    public async Task Overwrites_no_record_and_warns_of_similar_children()
    {
        await api.ImportAsync(api.Lead, Path, Head + "Iiris;Testimetsä;15.3.2013;fi;837;\n");
        var problem = await api.FileAsync(api.Lead, Path, Head + "Iiris;Testimetsä;15.3.2013;sv;837;\nIiris;Testimetsa;15.3.2013;fi;837;\n")
            .ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        Assert.Equal(["2 child_differs", "3 child_may_be_registered"], problem.Items("errors").Select(error => $"{error.Text("line")} {error.Text("code")}"));
        Assert.Equal((1, 0, 0, 0), await api.ImportAsync(api.Lead, Path, Head + "Iiris;Testimetsa;15.3.2013;fi;837;Her cousin\n"));
    }

    [Fact]
    public async Task Finds_a_child_by_its_code_and_refuses_everyone_but_a_lead()
    {
        const string file = "givenName;familyName;contactLanguage;municipality;personalIdentityCode\nOnni;Demola;fi;837;131052-308T\n";
        Assert.Equal((1, 0, 0, 0), await api.ImportAsync(api.Lead, Path, file));
        Assert.Equal((0, 0, 1, 0), await api.ImportAsync(api.Lead, Path, file));
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.FileAsync(api.Someone(role), Path, file).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
