using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Professionals;

public sealed class ImportProfessionalsTests(TeamsFixture fixture)
{
    private const string Path = "/professionals/import";
    private const string File = "givenName;familyName;title;language;email;qualifications;workingLanguages;employedFrom\n"
        + "Kaisa;Mallila;socialWorker;fi;kaisa@demo.example;socialWorker;fi|sv;1.3.2020\nOtto;Demonen;socialCounsellor;sv;otto@demo.example;;;\n";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Registers_changes_and_leaves_alone_and_tells_of_each()
    {
        Assert.Equal((2, 0, 0, 0), await api.ImportAsync(api.Lead, Path, File));
        Assert.Equal((0, 0, 2, 0), await api.ImportAsync(api.Lead, Path, File));
        Assert.Equal((0, 1, 1, 0), await api.ImportAsync(api.Lead, Path, File.Replace("otto@", "OTTO@", StringComparison.Ordinal)));
        Assert.Equal(2, (await api.PublishedAsync<ProfessionalRegistered>()).Count);
        Assert.Single(await api.PublishedAsync<ProfessionalChanged>());
        var kaisa = (await api.ReadAsync(api.Lead, "/professionals")).Items()[0];
        Assert.Equal(("Kaisa", "2020-03-01"), (kaisa.Text("givenName"), kaisa.Text("employedFrom")));
    }

    [Fact]
    public async Task Nothing_is_written_of_a_file_with_a_broken_row_in_the_middle_unless_asked_row_by_row()
    {
        var broken = File.Replace("otto@demo.example", "no address", StringComparison.Ordinal) + "Sami;Kokeila;familyTherapist;fi;sami@demo.example;;;\n";
        var problem = await api.FileAsync(api.Lead, Path, broken).ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        Assert.Equal(("3", "email"), (problem.Items("errors")[0].Text("line"), problem.Items("errors")[0].Text("column")));
        Assert.Empty((await api.ReadAsync(api.Lead, "/professionals")).Items());
        Assert.Empty(await api.PublishedAsync<ProfessionalRegistered>());

        Assert.Equal((2, 0, 0, 1), await api.ImportAsync(api.Lead, Path + "?dryRun=true", broken));
        Assert.Empty((await api.ReadAsync(api.Lead, "/professionals")).Items());
        Assert.Equal((2, 0, 0, 1), await api.ImportAsync(api.Lead, Path + "?rowByRow=true", broken));
        Assert.Equal(2, (await api.ReadAsync(api.Lead, "/professionals")).Items().Count);
    }

    [Fact]
    public async Task Refuses_who_could_not_be_found_again_and_everyone_but_a_lead()
    {
        var nameless = "givenName;familyName;title;language\nKaisa;Mallila;socialWorker;fi\n";
        var problem = await api.FileAsync(api.Lead, Path, nameless).ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        Assert.Equal("subject_or_email", problem.Items("errors").Single().Text("code"));
        await api.FileAsync(null, Path, File).ProblemAsync(HttpStatusCode.Unauthorized, "unauthenticated");
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.FileAsync(api.Someone(role), Path, File).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
