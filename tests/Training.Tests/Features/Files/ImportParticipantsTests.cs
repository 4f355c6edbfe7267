using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ImportParticipantsTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/participants/import";
    private const string Headings = "email;name;kind;sector;language;municipality\n";
    private const int Broken = 37;

    // Each breaks a row in its own way: what the columns say, and what the report must say of it.
    private static readonly (string Row, string Reason)[] Faults =
    [
        ("ei-osoite;Testi Demo;partner;school;fi;837", "email:email"),
        ("{0};;partner;school;fi;837", "name:not_empty"),
        ("{0};Testi Demo;boss;school;fi;837", "kind:unknown_word"),
        ("{0};Testi Demo;partner;school;xx;837", "language:unknown_word"),
        ("{0};Testi Demo;partner;school;fi;83", "municipality:municipality_code"),
        ("{0};Testi Demo;partner;school;fi", ":cell_count"),
        ("{0};Testi Demo;professional;school;fi;837", ":professionals_come_from_teams"),
    ];

    private static readonly int Rows = Proofs.InFull ? 5_000 : 500;

    private readonly Area area = new(fixture);

    [Fact]
    public async Task Of_thousands_of_rows_the_broken_ones_are_listed_with_line_and_reason_and_the_others_go_in_once()
    {
        var (file, expected) = File();

        var tried = await area.Lead.ImportedAsync($"{Path}?dryRun=true", file);
        Assert.Equal(
            expected, tried.Items("errors").Select(error => $"{error.Text("line")}:{error.Text("column")}:{error.Text("code")}"));
        Assert.Equal(($"{Rows - Broken}", "0", "0", $"{Broken}"), tried.Counts());
        Assert.Equal(0, await CountAsync());

        // Without asking for it row by row, a file with a broken row leaves nothing.
        await area.Lead.SendAsync(Path, file).ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        Assert.Equal(0, await CountAsync());

        Assert.Equal(($"{Rows - Broken}", "0", "0", $"{Broken}"), (await area.Lead.ImportedAsync($"{Path}?rowByRow=true", file)).Counts());
        Assert.Equal(Rows - Broken, await CountAsync());

        Assert.Equal(("0", "0", $"{Rows - Broken}", $"{Broken}"), (await area.Lead.ImportedAsync($"{Path}?rowByRow=true", file)).Counts());
        Assert.Equal(Rows - Broken, await CountAsync());
        TestContext.Current.SendDiagnosticMessage($"{Rows} rows, {Broken} refused, {await CountAsync()} in, nothing changed by the second run.");
    }

    [Fact]
    public async Task A_known_address_is_the_same_person_whatever_else_changed()
    {
        Assert.Equal(("1", "0", "0", "0"), (await area.Lead.ImportedAsync(Path, $"{Headings}Testi@demo.example;Testi Demo;partner;school;fi;837\n")).Counts());
        Assert.Equal(("0", "1", "0", "0"), (await area.Lead.ImportedAsync(Path, $"{Headings}testi@demo.example;Testi Uusi;partner;school;sv;837\n")).Counts());
        var person = Assert.Single((await area.Lead.JsonAsync($"{Area.Path}/participants")).Items());
        Assert.Equal(("Testi Uusi", "sv"), (person.Text("name"), person.Text("language")));
    }

    [Fact]
    public async Task Refuses_unknown_headings_and_every_other_role()
    {
        await area.Lead.SendAsync(Path, "sposti;nimi\na;b\n").ProblemAsync(HttpStatusCode.BadRequest, "invalid_rows");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.SendAsync(Path, Headings), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private Task<int> CountAsync() => fixture.Service.InTenantAsync(area.Tenant, db => db.Participants.CountAsync());

    private static (string File, List<string> Expected) File()
    {
        var (text, expected, step) = (new StringBuilder(Headings), new List<string>(), Rows / Broken);
        for (var row = 0; row < Rows; row++)
        {
            var email = $"henkilo{row}@demo.example";
            if (row % step == step - 1 && expected.Count < Broken)
            {
                var (broken, reason) = Faults[expected.Count % Faults.Length];
                expected.Add($"{row + 2}:{reason}");
                text.AppendFormat(CultureInfo.InvariantCulture, broken, email).Append('\n');
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{email};Testi Demo {row};partner;school;fi;837\n");
        }

        Assert.Equal(Broken, expected.Count);
        return (text.ToString(), expected);
    }
}
