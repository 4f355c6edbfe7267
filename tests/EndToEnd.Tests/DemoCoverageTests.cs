using System.Globalization;
using System.Net;
using System.Text.Json;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>
/// Who of the demo area is trained, counted by hand. The team of six and its client half of three have a consulting social
/// worker and a coordinator certified today and a therapist certified 340 days ago, each for a year; nobody else.
/// </summary>
public sealed class DemoCoverageTests(PlatformFixture fixture)
{
    private const string Training = "/api/training";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "A2-25")]
    [Trait("covers", "A2-06")]
    public async Task The_demo_area_is_covered_as_counted_by_hand_on_three_days()
    {
        var programme = await CreatedAsync($"{Training}/programmes", new
        {
            title = "Systeeminen lastensuojelu",
            kind = "training",
            completion = new { sessionsPercent = 80, minutes = (int?)null, assignments = false },
            targetRoles = new[] { "consultingSocialWorker", "familyTherapist", "coordinator" },
            sectors = new[] { "childProtection" },
            qualifiesFor = Array.Empty<string>(),
            validityMonths = 12,
        });
        await CertifyAsync(programme, ("consulting", 0), ("coordinator", 0), ("therapist", 340));
        var (east, client) = (fixture.Area.East, fixture.Area.EastClient);

        // People/trained/ending within sixty days/lapsed. Today the therapist's year ends soon.
        await AssertAsync(programme, 0, "team", $"{east}:6/3/1/0", $"{client}:3/3/1/0");
        await AssertAsync(programme, 0, "municipality", "211:6/3/1/0", "562:6/3/1/0", "635:6/3/1/0");

        // In sixty days it has ended.
        await AssertAsync(programme, 60, "team", $"{east}:6/2/0/1", $"{client}:3/2/0/1");
        await AssertAsync(programme, 60, "municipality", "211:6/2/0/1", "562:6/2/0/1", "635:6/2/0/1");

        // In 330 days the others' end soon, too.
        await AssertAsync(programme, 330, "team", $"{east}:6/2/2/1", $"{client}:3/2/2/1");
        await AssertAsync(programme, 330, "municipality", "211:6/2/2/1", "562:6/2/2/1", "635:6/2/2/1");
    }

    private async Task CertifyAsync(Guid programme, params (string Subject, int DaysAgo)[] people)
    {
        var group = await CreatedAsync($"{Training}/programmes/{programme}/groups", new
        {
            name = "Syksy",
            selects = false,
            selfEnrolment = false,
            partnerEnrolment = false,
        });
        var ids = people.Select(person => fixture.Area.Professionals[person.Subject]).ToArray();
        foreach (var (subject, _) in people)
        {
            await NameAsync(subject);
        }

        var enrolments = Items(await SentAsync($"{Training}/groups/{group}/enrolments", new { participantIds = ids })).ConvertAll(row => row.GetProperty("id").GetGuid());
        var session = await CreatedAsync($"{Training}/groups/{group}/sessions", new
        {
            day = Scenario.Day(Scenario.Today.AddDays(-1)),
            localTime = "09:00",
            durationMinutes = 480,
            theme = "Hypoteesit",
            place = "Demo-talo",
        });
        await SentAsync($"{Training}/sessions/{session}/attendance", new { rows = enrolments.Select(id => new { enrolmentId = id, mode = "onSite" }) });
        foreach (var (enrolment, person) in enrolments.Zip(people))
        {
            await CreatedAsync($"{Training}/enrolments/{enrolment}/certificate", new { completedOn = Scenario.Day(Scenario.Today.AddDays(-person.DaysAgo)) });
        }
    }

    // As the certificate shows it: Training learns of a professional's id, never of the name.
    private async Task NameAsync(string subject)
    {
        var path = $"{Training}/participants/{fixture.Area.Professionals[subject]}";
        var known = await DemoGateway.RetryAsync(() => fixture.Gateway.GetAsync(Scenario.Lead, path, Cancelled), Cancelled);
        var answer = await fixture.Gateway.PutAsync(
            Scenario.Lead, path,
            new { kind = "professional", name = DemoPeople.Names[subject], sector = "childProtection", language = "fi", email = (string?)null, organisation = (string?)null, municipality = "837" },
            known.ETag, Cancelled);
        DemoGateway.Require(answer, HttpStatusCode.OK, path);
    }

    private async Task AssertAsync(Guid programme, int days, string by, params string[] expected)
    {
        var report = await fixture.Gateway.GetAsync(
            Scenario.Lead, $"{Training}/coverage?by={by}&on={Scenario.Day(Scenario.Today.AddDays(days))}&programmeId={programme}", Cancelled);
        DemoGateway.Require(report, HttpStatusCode.OK, "coverage");
        var rows = report.Body.GetProperty("rows").EnumerateArray().Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.GetProperty("key").GetString()}:{row.GetProperty("people")}/{row.GetProperty("trained")}/{row.GetProperty("endsSoon")}/{row.GetProperty("lapsed")}"));

        // The other tests' teams have rows of their own.
        var keys = expected.Select(row => row.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Where(row => keys.Contains(row.Split(':')[0])).Order(StringComparer.Ordinal));
    }

    private async Task<Guid> CreatedAsync(string path, object body) => (await new Scenario(fixture).CreatedAsync(Scenario.Lead, path, body)).Id;

    private async Task<Answer> SentAsync(string path, object body)
    {
        var answer = await DemoGateway.RetryAsync(() => fixture.Gateway.PostAsync(Scenario.Lead, path, body, Guid.NewGuid().ToString(), Cancelled), Cancelled);
        Assert.True((int)answer.Status is >= 200 and < 300, $"{path}: {answer.Content}");
        return answer;
    }

    private static List<JsonElement> Items(Answer answer) => [.. answer.Body.GetProperty("items").EnumerateArray()];
}
