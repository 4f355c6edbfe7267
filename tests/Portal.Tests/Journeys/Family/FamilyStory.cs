using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Portal.Tests.Journeys.Family;

/// <summary>The demo family in the tests: whose pages they are, and what a test needs to have happened.</summary>
internal sealed class FamilyStory(PortalFixture portal)
{
    internal const string Worker = "responsible";

    private DemoGateway Gateway => portal.Platform.Gateway;

    /// <summary>The demo child, who signs in as <c>child</c>.</summary>
    internal static Guid ChildId => DemoPeople.Persons["child"].Person!.Value;

    internal static string Home => $"/own/children/{ChildId}";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    internal async Task<Answer> GetAsync(string persona, string path) => await Gateway.GetAsync(persona, path, Cancelled);

    /// <summary>Any way of asking.</summary>
    internal Task<Answer> SendAsync(string persona, string method, string path, object? body) => Gateway.SendAsync(
        persona, new HttpMethod(method.ToUpperInvariant()), path, body ?? (method is "get" or "delete" ? null : new { }),
        [("Idempotency-Key", Guid.CreateVersion7().ToString()), ("If-Match", "\"1\"")], Cancelled);

    internal async Task<Answer> PostAsync(string persona, string path, object? body = null, HttpStatusCode expected = HttpStatusCode.Created)
    {
        var answer = await DemoGateway.RetryAsync(() => Gateway.PostAsync(persona, path, body ?? new { }, Guid.CreateVersion7().ToString(), Cancelled), Cancelled);
        DemoGateway.Require(answer, expected, path);
        return answer;
    }

    /// <summary>The child's own team.</summary>
    internal async Task<Guid> TeamAsync() =>
        (await GetAsync(Worker, $"/api/teams/children/{ChildId}/team")).Body.GetProperty("id").GetGuid();

    /// <summary>A meeting of the child's team in some days, with its participants.</summary>
    internal async Task<Guid> MeetingAsync(int inDays, string kind = "network", string time = "10:00")
    {
        var day = HelsinkiTime.Today(TimeProvider.System).AddDays(inDays);
        return (await PostAsync(Worker, "/api/meetings/meetings", new
        {
            kind,
            teamId = await TeamAsync(),
            title = "Tapaaminen",
            date = day.ToString("yyyy-MM-dd"),
            localTime = time,
            durationMinutes = 30,
        })).Id;
    }

    /// <summary>The part of someone of the family in a meeting: of their own team they are in it, to others they are invited.</summary>
    internal async Task<Guid> PartAsync(Guid meetingId, string persona)
    {
        var (path, person) = ($"/api/meetings/meetings/{meetingId}/participants", DemoPeople.Persons[persona].Person!.Value);
        var known = (await GetAsync(Worker, path)).Body.GetProperty("items").EnumerateArray()
            .Where(one => one.GetProperty("personId").GetString() == person.ToString()).Select(one => (Guid?)one.GetProperty("id").GetGuid()).FirstOrDefault();
        return known ?? (await PostAsync(Worker, path, new { personId = person, role = "family", whyPresent = "Kutsuttu" })).Id;
    }

    /// <summary>A meeting that was held already, with the record shared.</summary>
    internal async Task<Guid> HeldAsync(string words, params string[] family)
    {
        var meeting = await MeetingAsync(-1);
        foreach (var persona in family)
        {
            await PartAsync(meeting, persona);
        }

        var path = $"/api/meetings/meetings/{meeting}";
        foreach (var (persona, duty) in new[] { (Worker, "chair"), ("workpair", "recorder") })
        {
            var part = (await PostAsync(Worker, $"{path}/participants", new
            {
                professionalId = portal.Platform.Area.Professionals[persona],
                role = "professional",
                whyPresent = "Mukana",
            })).Id;
            await PostAsync(Worker, $"{path}/participants/{part}/duties", new { chair = duty == "chair", recorder = duty == "recorder", preparer = false }, HttpStatusCode.OK);
        }

        var record = (await PostAsync(Worker, $"{path}/record")).Body;
        await PostAsync(Worker, $"/api/meetings/record-parts/{Part(record, "childsView")}/paragraphs", new { text = words });
        await PostAsync(Worker, $"{path}/held", expected: HttpStatusCode.OK);
        await PostAsync(Worker, $"{path}/record/share", expected: HttpStatusCode.OK);
        return meeting;
    }

    /// <summary>Says in the plan what the family's page is to show, whatever another test wrote there before.</summary>
    internal async Task WriteInPlanAsync(string section, object content)
    {
        var plan = $"/api/plans/children/{ChildId}/joint-plan";
        var tag = (await GetAsync(Worker, plan)).Body.GetProperty("sections").EnumerateArray()
            .Single(one => one.GetProperty("kind").GetString() == section).GetProperty("eTag").GetString();
        var body = new { Section = section, Content = new Dictionary<string, object>(StringComparer.Ordinal) { [section] = content } };
        DemoGateway.Require(await Gateway.PutAsync(Worker, $"{plan}/sections", body, tag, Cancelled), HttpStatusCode.OK, section);
    }

    // A record of a child is shared with the child's view in it.
    private static Guid Part(System.Text.Json.JsonElement record, string kind) => record.GetProperty("parts").EnumerateArray()
        .First(part => part.GetProperty("kind").GetString() == kind).GetProperty("id").GetGuid();
}
