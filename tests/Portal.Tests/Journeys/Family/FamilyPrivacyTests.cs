using System.Collections.Concurrent;
using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>Other families, a guardian whose rights ended and a sibling find nothing; two homes never meet.</summary>
public sealed class FamilyPrivacyTests(PortalFixture portal)
{
    private readonly FamilyStory story = new(portal);

    [Theory]
    [InlineData("other-guardian")]
    [InlineData("former-guardian")]
    [InlineData("sibling")]
    [Trait("covers", "L-22")]
    public async Task Nothing_of_the_child_is_there_for_them(string persona)
    {
        await FamiliesAsync();
        // Whose rights ended looks for the child that was theirs to see; the others for the demo child.
        var child = persona == "former-guardian" ? DemoPeople.Persons["sibling"].Person!.Value : FamilyStory.ChildId;
        var home = $"/own/children/{child}";
        await using var visitor = await portal.SignInAsync(persona, Look.WithoutScript);
        var meeting = await story.MeetingAsync(6, time: "15:00");
        var tool = (await story.GetAsync("child", $"/api/plans/children/{FamilyStory.ChildId}/tools")).Body.GetProperty("items")[0].GetProperty("id").GetGuid();
        var pages = FamilyRoutes.Pages(child, meeting, tool).Where(path => path.Contains(child.ToString(), StringComparison.Ordinal) || path.Contains(meeting.ToString(), StringComparison.Ordinal)).ToArray();
        Assert.True(pages.Length >= 11, string.Join(", ", pages));
        foreach (var path in pages)
        {
            Assert.Equal((path, 404), (path, await visitor.OpenAsync(path)));
            Assert.DoesNotContain("Iiris", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        }

        // What is not the family's at all is refused before anybody looks whose it is; all else does not exist for them.
        var routes = FamilyRoutes.Api(child, meeting, tool).ToArray();
        Assert.True(routes.Length > 200, $"{routes.Length}");
        var answers = new ConcurrentBag<(string Route, HttpStatusCode Status)>();
        await Parallel.ForEachAsync(routes, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (route, _) =>
        {
            var answer = await story.SendAsync(persona, route.Method, route.Path, route.Body);
            Assert.DoesNotContain("Iiris", answer.Content, StringComparison.Ordinal);
            if (answer.Status != HttpStatusCode.Forbidden || !await IsNoFamilysAsync(route))
            {
                answers.Add(($"{route.Method} {route.Path}", answer.Status));
            }
        });
        Assert.Empty(answers.Where(answer => answer.Status is not HttpStatusCode.NotFound));
        Assert.Equal(HttpStatusCode.NotFound, (await story.GetAsync(persona, $"/api/children/{child}/access-log")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await story.GetAsync(persona, $"/api/children/{child}/export")).Status);
    }

    // Refused to a mother, too: that tells nothing of the child.
    private async Task<bool> IsNoFamilysAsync((string Method, string Path, object? Body) route) =>
        (await story.SendAsync("mother", route.Method, route.Path, route.Body)).Status == HttpStatusCode.Forbidden;

    [Fact]
    [Trait("covers", "L-26")]
    public async Task A_protected_address_is_nowhere_that_the_other_home_reaches()
    {
        var mark = Guid.NewGuid().ToString("n")[..12];
        var (childId, meeting) = await TwoHomesAsync(mark);
        await using var father = await portal.SignInAsync("father", Look.WithoutScript);
        string[] pages = ["/inbox", "/preferences", .. FamilyRoutes.Pages(childId, meeting, Guid.CreateVersion7())];
        var read = 0;
        var shown = 0;
        foreach (var path in pages)
        {
            shown += await father.OpenAsync(path) == 200 ? 1 : 0;
            Clean(path, await father.Page.ContentAsync());
        }

        var feed = (await story.PostAsync("father", "/api/meetings/calendar-feeds", new { language = "fi" })).Text("address");
        using var client = new HttpClient { BaseAddress = portal.Address };
        var calendar = "";
        await Eventually.HoldsAsync("the meeting is in his calendar", async () =>
            (calendar = await client.GetStringAsync(new Uri(feed).AbsolutePath, TestContext.Current.CancellationToken)).Contains(meeting.ToString(), StringComparison.Ordinal));
        Clean("calendar", calendar);
        string[] own = [$"/api/children/{childId}/export", $"/api/children/{childId}/access-log", "/api/meetings/mine/week", "/api/meetings/mine/feedback", "/api/reminders/inbox"];
        var told = 0;
        foreach (var path in own.Concat(FamilyRoutes.Api(childId, meeting, Guid.CreateVersion7()).Where(route => route.Method == "get").Select(route => route.Path)))
        {
            var answer = await story.GetAsync("father", path);
            told += answer.Status == HttpStatusCode.OK ? 1 : 0;
            Clean(path, answer.Content);
        }

        Assert.True(shown > 8, $"Only {shown} pages were there for the father.");
        Assert.True(told > 15, $"Only {told} addresses told the father anything.");
        foreach (var mail in DemoMail.ReadAll(portal.Platform.Platform.MailFolder))
        {
            Clean("mail", mail.Text);
        }

        Assert.True(read > pages.Length);

        // What was looked for is there for who may look.
        var network = await story.GetAsync(FamilyStory.Worker, $"/api/teams/children/{childId}/network");
        var person = network.Body.GetProperty("persons").EnumerateArray().Single(one => one.GetProperty("nonDisclosureForSafety").GetBoolean()).GetProperty("id").GetGuid();
        var look = await story.PostAsync(FamilyStory.Worker, $"/api/teams/children/{childId}/network/persons/{person}/contact-looks", new { reason = "Päätös on saatava perille" });
        Assert.Contains(mark, look.Content, StringComparison.Ordinal);

        void Clean(string where, string content)
        {
            Assert.False(content.Contains(mark, StringComparison.OrdinalIgnoreCase), where);
            read++;
        }
    }

    /// <summary>A child whose mother lives at a protected address, and whose father signs in as the demo father.</summary>
    private async Task<(Guid ChildId, Guid MeetingId)> TwoHomesAsync(string mark)
    {
        var (childId, teamId) = await ChildAsync("Turvakki");
        var father = DemoPeople.Persons["father"].Person!.Value;
        await NetworkAsync(childId, new
        {
            persons = new object[]
            {
                Person("Turvakki", "Salolampi", null, "mother", new { email = $"{mark}@demo.example", phone = "+358 40 5550", address = $"Piilopolku {mark}" }, nonDisclosure: true),
                Person("Jari", "Testimetsä", father, null, new { email = "father@demo.example" }),
            },
            relations = new[] { Guardian("mother", childId), Guardian(father.ToString(), childId) },
        });
        var network = (await story.GetAsync(FamilyStory.Worker, $"/api/teams/children/{childId}/network")).Body;
        foreach (var person in network.GetProperty("persons").EnumerateArray())
        {
            await JoinAsync(childId, person.GetProperty("id").GetGuid());
        }

        var day = HelsinkiTime.Today(TimeProvider.System).AddDays(4);
        var meeting = await story.PostAsync(FamilyStory.Worker, "/api/meetings/meetings", new
        {
            kind = "network",
            teamId,
            title = "Tapaaminen",
            date = day.ToString("yyyy-MM-dd"),
            localTime = "10:00",
            durationMinutes = 30,
        });
        return (childId, meeting.Id);
    }

    // A sibling with pages of its own, its guardian, and one whose custody ended yesterday.
    private async Task FamiliesAsync()
    {
        var sibling = DemoPeople.Persons["sibling"].Person!.Value;
        if ((await story.GetAsync(FamilyStory.Worker, $"/api/teams/children/{sibling}")).Status == HttpStatusCode.OK)
        {
            return;
        }

        await ChildAsync("Eetu", sibling);
        await story.PostAsync(FamilyStory.Worker, $"/api/teams/children/{sibling}/own-access", new { });
        var (other, former) = (DemoPeople.Persons["other-guardian"].Person!.Value, DemoPeople.Persons["former-guardian"].Person!.Value);
        await NetworkAsync(sibling, new
        {
            persons = new[] { Person("Leena", "Koekangas", null, other.ToString(), null), Person("Timo", "Koeniemi", null, former.ToString(), null) },
            relations = new[] { Guardian(other.ToString(), sibling), Guardian(former.ToString(), sibling) },
        });
        await JoinAsync(sibling, other);
        await JoinAsync(sibling, former);
        var network = (await story.GetAsync(FamilyStory.Worker, $"/api/teams/children/{sibling}/network")).Body;
        var yesterday = HelsinkiTime.Today(TimeProvider.System).AddDays(-1);
        await NetworkAsync(sibling, new
        {
            persons = new[] { Person("Leena", "Koekangas", other, null, null), Person("Timo", "Koeniemi", former, null, null) },
            relations = network.GetProperty("relations").EnumerateArray().Select(relation => (Id: relation.GetProperty("id").GetGuid(), From: relation.GetProperty("from").GetGuid()))
                .Select(relation => Guardian(relation.From.ToString(), sibling, relation.Id, relation.From == former ? yesterday : null)),
        });
    }

    private async Task<(Guid ChildId, Guid TeamId)> ChildAsync(string name, Guid? id = null)
    {
        var child = await story.PostAsync(FamilyStory.Worker, "/api/teams/children", new
        {
            id,
            givenName = name,
            familyName = "Testimetsä",
            birthDate = "2010-05-05",
            contactLanguage = "fi",
            interpreterNeeded = false,
            municipality = "837",
            nonDisclosureForSafety = false,
            notADuplicateBecause = "Testi",
        });
        var client = await story.PostAsync(FamilyStory.Worker, $"/api/teams/children/{child.Id}/client-relationship", new
        {
            serviceLine = "childProtection",
            openedOn = HelsinkiTime.Today(TimeProvider.System).AddDays(-1),
            responsibleWorkerId = portal.Platform.Area.Professionals[FamilyStory.Worker],
        });
        return (child.Id, client.Body.GetProperty("teamId").GetGuid());
    }

    private async Task NetworkAsync(Guid childId, object network)
    {
        var path = $"/api/teams/children/{childId}/network";
        var before = await story.GetAsync(FamilyStory.Worker, path);
        DemoGateway.Require(
            await portal.Platform.Gateway.PutAsync(FamilyStory.Worker, path, network, before.ETag, TestContext.Current.CancellationToken), HttpStatusCode.OK, path);
    }

    private async Task<Guid> JoinAsync(Guid childId, Guid personId) => (await story.PostAsync(FamilyStory.Worker, $"/api/teams/children/{childId}/team/members", new
    {
        personId,
        role = "closeOne",
        kind = "changing",
        from = HelsinkiTime.Today(TimeProvider.System).AddDays(-1),
        whyPresent = "Huoltaja",
    })).Id;

    private static object Person(string givenName, string familyName, Guid? id, string? reference, object? contact, bool nonDisclosure = false) => new
    {
        id,
        @ref = reference,
        givenName,
        familyName,
        sex = "unknown",
        contactLanguage = "fi",
        interpreterNeeded = false,
        nonDisclosureForSafety = nonDisclosure,
        contact,
    };

    private static object Guardian(string from, Guid childId, Guid? id = null, DateOnly? endsOn = null) =>
        new { id, from, to = childId.ToString(), kind = "parent", parentalResponsibility = true, endsOn };
}
