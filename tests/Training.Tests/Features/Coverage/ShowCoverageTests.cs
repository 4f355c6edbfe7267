using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Coverage;

public sealed class ShowCoverageTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/coverage";

    [Fact]
    [Trait("covers", "A2-25")]
    public async Task Agrees_with_what_was_counted_by_hand_on_three_days()
    {
        var area = await TrainedArea.MakeAsync(fixture);
        var (east, north) = (area.East.ToString(), area.North.ToString());

        // key:people/trained/endsSoon/lapsed. 15 February: A since 1 February, B until 31 May, C not before 1 March.
        await AssertAsync(area, "2026-02-15", "team", $"{east}:3/2/0/0", $"{north}:2/1/0/0");
        await AssertAsync(area, "2026-02-15", "municipality", "536:3/2/0/0", "837:3/2/0/0", "wholeArea:2/1/0/0");
        await AssertAsync(area, "2026-02-15", "role", "consultingSocialWorker:1/0/0/0", "coordinator:2/1/0/0", "familyTherapist:1/1/0/0");
        await AssertAsync(area, "2026-02-15", "sector", "childProtection:3/2/0/0", "familySocialWork:2/1/0/0", "school:1/0/0/0");

        // 5 April: C has left the team, East serves 837 alone, B's certificate ends within sixty days.
        await AssertAsync(area, "2026-04-05", "team", $"{east}:2/2/1/0", $"{north}:2/1/1/0");
        await AssertAsync(area, "2026-04-05", "municipality", "837:2/2/1/0", "wholeArea:2/1/1/0");
        await AssertAsync(area, "2026-04-05", "role", "coordinator:2/1/0/0", "familyTherapist:1/1/1/0");
        await AssertAsync(area, "2026-04-05", "sector", "childProtection:2/2/1/0", "familySocialWork:2/1/1/0", "school:1/1/0/0");

        // 1 June: B's has lapsed the day before, E has left, D has come.
        await AssertAsync(area, "2026-06-01", "team", $"{east}:2/1/0/1", $"{north}:2/0/0/1");
        await AssertAsync(area, "2026-06-01", "municipality", "837:2/1/0/1", "wholeArea:2/0/0/1");
        await AssertAsync(area, "2026-06-01", "role", "coordinator:1/1/0/0", "familyTherapist:1/0/0/1", "socialCounsellor:1/0/0/0");
        await AssertAsync(area, "2026-06-01", "sector", "childProtection:2/1/0/1", "familySocialWork:2/0/0/1", "school:1/1/0/0");
    }

    [Fact]
    public async Task Counts_each_person_once_by_the_best_of_their_periods()
    {
        // Of 1 June: who begins the day after; who begins that day; ends that day; in sixty days; in sixty-one; ended the
        // day before; revoked that day; revoked the day after; renewed before the first ends; nobody's.
        (string From, string? To, string? Revoked)[][] people =
        [
            [("2026-06-02", null, null)], [("2026-06-01", null, null)], [("2025-01-01", "2026-06-01", null)], [("2025-01-01", "2026-07-31", null)],
            [("2025-01-01", "2026-08-01", null)], [("2025-01-01", "2026-05-31", null)], [("2025-01-01", null, "2026-06-01")],
            [("2025-01-01", null, "2026-06-02")], [("2025-01-01", "2026-06-30", null), ("2026-05-01", "2028-04-30", null)], [],
        ];
        var area = await CertifiedTeam.MakeAsync(fixture, people);

        var row = Assert.Single((await area.Lead.JsonAsync($"{Path}?by=team&on=2026-06-01")).GetProperty("rows").EnumerateArray());

        Assert.Equal(
            ("10", "6", "2", "2", "0.6"), (row.Text("people"), row.Text("trained"), row.Text("endsSoon"), row.Text("lapsed"), row.Text("share")));
    }

    [Fact]
    public async Task Another_programme_or_topic_covers_nobody_and_another_area_has_no_rows()
    {
        var area = await TrainedArea.MakeAsync(fixture);
        foreach (var filter in new[] { $"programmeId={await area.Area.ProgrammeAsync()}", "topic=other" })
        {
            var rows = (await area.Area.Lead.JsonAsync($"{Path}?by=team&on=2026-04-05&{filter}")).GetProperty("rows").EnumerateArray();
            Assert.All(rows, row => Assert.Equal("0", row.Text("trained")));
        }

        Assert.Empty((await new Area(fixture).Lead.JsonAsync($"{Path}?by=team")).GetProperty("rows").EnumerateArray());
    }

    [Fact]
    public async Task Refuses_what_it_cannot_read_and_every_other_role()
    {
        var area = new Area(fixture);
        foreach (var query in new[] { "", "?by=colour", "?by=team&on=2.3.2026" })
        {
            using var answer = await area.Lead.GetAsync(new Uri($"{Path}{query}", UriKind.Relative));
            await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        }

        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri($"{Path}?by=team", UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private static async Task AssertAsync(TrainedArea area, string on, string by, params string[] expected)
    {
        var report = await area.Area.Lead.JsonAsync($"{Path}?by={by}&on={on}&programmeId={area.Programme}");
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            report.GetProperty("rows").EnumerateArray()
                .Select(row => $"{row.Text("key")}:{row.Text("people")}/{row.Text("trained")}/{row.Text("endsSoon")}/{row.Text("lapsed")}").Order(StringComparer.Ordinal));
    }
}
