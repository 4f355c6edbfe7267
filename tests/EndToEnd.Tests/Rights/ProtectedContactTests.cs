using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Rights;

/// <summary>A contact under non-disclosure appears in nothing that leaves a service (Must show 5 of Teams).</summary>
public sealed class ProtectedContactTests(PlatformFixture fixture)
{
    private static readonly string[] Personas =
        ["responsible", "workpair", "consulting", "therapist", "coordinator", "lead", "lead-deputy", "responsible-kymenlaakso", "lead-kymenlaakso", "trainer", "auditor", "admin", "mother", "father", "child"];

    // What is planted, each recognizable by itself.
    private readonly string mark = Guid.NewGuid().ToString("n")[..12];
    private readonly Scenario scenario = new(fixture);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string[] Planted => [$"piilo-{mark}", $"555 0{Digits}", $"Piilopolku {mark}"];

    private string Digits => string.Concat(mark.Select(letter => (char)('0' + (letter % 10))))[..7];

    [Fact]
    [Trait("covers", "L-26")]
    public async Task Appears_in_no_answer_event_export_mail_calendar_or_table()
    {
        var (childId, teamId) = await scenario.ClientChildAsync("Turvakki", "Salolampi");
        var personId = await PlantAsync(childId);
        await UseAsync(childId, teamId, personId);

        var answers = await AnswersAsync(childId, teamId, personId);
        var feeds = await FeedsAsync();
        var mails = DemoMail.ReadAll(Path.Combine(fixture.DataFolder, "mail"));
        var rows = await RowsAsync();
        Report.Line($"protected contact: looked for in {answers} answers to {Personas.Length} people, {feeds} calendars, {mails.Count} mails and {rows} rows of {AppHost.Topology.Systemic.Databases.Count()} databases");
        Assert.All(mails, mail => AssertClean("mail " + mail.Subject, mail.Text));
        Assert.True(answers > 200 && feeds > 0 && mails.Count > 0 && rows > 100);

        // What was looked for is there: whoever may look finds it, on purpose and with a reason.
        var look = await fixture.Gateway.PostAsync(
            Scenario.Worker, Look(childId, personId), new { Reason = "The decision must arrive" }, Guid.CreateVersion7().ToString(), Cancelled);
        Assert.All(Planted, word => Assert.Contains(word, look.Content, StringComparison.Ordinal));
        var refused = await fixture.Gateway.PostAsync("coordinator", Look(childId, personId), new { Reason = "Curious" }, Guid.CreateVersion7().ToString(), Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
    }

    private static string Look(Guid childId, Guid personId) => $"/api/teams/children/{childId}/network/persons/{personId}/contact-looks";

    /// <summary>A mother whose contact is open at first, so that the search is known to find it, and under non-disclosure from then on.</summary>
    private async Task<Guid> PlantAsync(Guid childId)
    {
        var path = $"/api/teams/children/{childId}/network";
        await NetworkAsync(childId, null, nonDisclosure: false);
        var open = await fixture.Gateway.GetAsync(Scenario.Worker, path, Cancelled);
        Assert.All(Planted, word => Assert.Contains(word, open.Content, StringComparison.Ordinal));
        var personId = open.Body.GetProperty("persons")[0].GetProperty("id").GetGuid();
        await NetworkAsync(childId, personId, nonDisclosure: true);
        return personId;
    }

    private async Task NetworkAsync(Guid childId, Guid? personId, bool nonDisclosure)
    {
        var path = $"/api/teams/children/{childId}/network";
        var before = await fixture.Gateway.GetAsync(Scenario.Worker, path, Cancelled);
        object person = new
        {
            Id = personId,
            Ref = personId is null ? "mother" : null,
            GivenName = "Turvakki",
            FamilyName = "Salolampi",
            Sex = "female",
            ContactLanguage = "fi",
            InterpreterNeeded = false,
            NonDisclosureForSafety = nonDisclosure,
            Contact = new { Email = $"{Planted[0]}@demo.example", Phone = $"+358 {Planted[1]}", Address = Planted[2] },
        };
        object[] relations = before.Body.GetProperty("relations").GetArrayLength() > 0
            ? [new { Id = before.Body.GetProperty("relations")[0].GetProperty("id").GetGuid(), From = personId!.Value.ToString(), To = childId.ToString(), Kind = "parent", ParentalResponsibility = true }]
            : [new { From = "mother", To = childId.ToString(), Kind = "parent", ParentalResponsibility = true }];
        var answer = await fixture.Gateway.PutAsync(Scenario.Worker, path, new { Persons = new[] { person }, Relations = relations }, before.ETag, Cancelled);
        DemoGateway.Require(answer, HttpStatusCode.OK, "The network");
    }

    /// <summary>The protected person takes part wherever persons do, so that whatever tells of them has reason to.</summary>
    private async Task UseAsync(Guid childId, Guid teamId, Guid personId)
    {
        await scenario.JoinAsync(childId, "coordinator", "coordinator");
        await scenario.CreatedAsync(Scenario.Worker, $"/api/teams/children/{childId}/team/members", new
        {
            PersonId = personId,
            Role = "closeOne",
            Kind = "changing",
            From = Scenario.Today.AddDays(-1),
            WhyPresent = "Is the mother",
        });
        var meeting = await scenario.CreatedAsync(Scenario.Worker, "/api/meetings/meetings", new
        {
            Kind = "network",
            TeamId = teamId,
            Title = "Verkosto",
            Date = Scenario.Today.AddDays(3).ToString("yyyy-MM-dd"),
            LocalTime = "10:00",
            DurationMinutes = 60,
        });
        await Eventually.HoldsAsync("Meetings knows the mother", async () =>
            (await fixture.Gateway.GetAsync(Scenario.Worker, $"/api/meetings/meetings/{meeting.Id}", Cancelled)).Status == HttpStatusCode.OK);
        await scenario.RemindAWeekAheadAsync();
        await scenario.CreatedAsync(Scenario.Worker, "/api/meetings/series", Scenario.Series(teamId, "network", Scenario.Today.AddDays(2), Scenario.Weekly(Scenario.Today.AddDays(2)) + ";COUNT=3"));
        await Eventually.HoldsAsync("mails were sent", () => Task.FromResult(DemoMail.ReadAll(Path.Combine(fixture.DataFolder, "mail")).Count > 0), TimeSpan.FromSeconds(60));
        await scenario.CreatedAsync(Scenario.Lead, $"/api/teams/children/{childId}/older-log", new { SpecialReason = "A trial", PersonId = personId });
    }

    private async Task<int> AnswersAsync(Guid childId, Guid teamId, Guid personId)
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")) };
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal)
        {
            ["childId"] = childId,
            ["teamId"] = teamId,
            ["personId"] = personId,
            ["professionalId"] = fixture.Area.Professionals[Scenario.Worker],
        };
        var paths = (await ReadRoutes.OfAsync(client, ids)).ConvertAll(route => route.Path);
        paths.AddRange([$"/api/children/{childId}/export", $"/api/children/{childId}/access-log", "/api/teams/children?query=Turvakki%20Salolampi"]);
        var seen = 0;
        foreach (var persona in Personas)
        {
            foreach (var answer in await Task.WhenAll(paths.Select(path => fixture.Gateway.GetAsync(persona, path, Cancelled))))
            {
                AssertClean($"an answer to {persona}", answer.Content);
                seen++;
            }
        }

        return seen;
    }

    private async Task<int> FeedsAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")) };
        var personas = new[] { Scenario.Worker, "workpair", "coordinator" };
        foreach (var persona in personas)
        {
            var feed = await fixture.Gateway.PostAsync(persona, "/api/meetings/calendar-feeds", new { Label = "Own" }, Guid.CreateVersion7().ToString(), Cancelled);
            DemoGateway.Require(feed, HttpStatusCode.Created, "The feed");
            var address = new Uri(feed.Text("address"));
            var calendar = await client.GetStringAsync(new Uri(address.PathAndQuery, UriKind.Relative), Cancelled);
            Assert.Contains("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
            AssertClean("a calendar", calendar);
        }

        return personas.Length;
    }

    /// <summary>Events waiting or sent, read copies, logs: no row of any table has it in clear. Returns how many were looked at.</summary>
    private async Task<long> RowsAsync()
    {
        var looked = 0L;
        foreach (var database in AppHost.Topology.Systemic.Databases)
        {
            await using var rows = await Rows.OfAsync(fixture.Platform.ConnectionString(database));
            foreach (var table in await rows.ListAsync<string>("select table_name::text from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"))
            {
                if (await rows.CountAsync($"select has_table_privilege('\"{table}\"', 'select')::int") == 0)
                {
                    continue;
                }

                looked += await rows.CountAsync($"select count(*) from \"{table}\"");
                foreach (var word in Planted)
                {
                    Assert.True(await rows.CountAsync($"select count(*) from \"{table}\" t where t::text like '%' || $1 || '%'", word) == 0, $"{database}.{table} has {word}.");
                    Assert.True(
                        await rows.CountAsync($"select count(*) from \"{table}\" t where t::text like '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%'", word) == 0,
                        $"{database}.{table} has {word} in bytes.");
                }
            }
        }

        return looked;
    }

    private void AssertClean(string where, string text) =>
        Assert.True(Array.TrueForAll(Planted, word => !text.Contains(word, StringComparison.Ordinal)), $"The protected contact stands in {where}.");
}
