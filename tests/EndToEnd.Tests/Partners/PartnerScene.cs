using System.Net;
using System.Text.Json;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Partners;

/// <summary>What the area's own people do before and while a school takes part: a child, its team with the school in it, meetings, a plan.</summary>
internal sealed class PartnerScene(PlatformFixture fixture)
{
    private const string Worker = Scenario.Worker;

    private readonly Scenario scenario = new(fixture);

    internal Guid ChildId { get; private set; }

    internal Guid TeamId { get; private set; }

    internal Guid MemberId { get; private set; }

    internal Guid School => fixture.Area.Partners["Demokoulu"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    internal async Task OpenAsync(string givenName, string familyName)
    {
        (ChildId, TeamId) = await scenario.ClientChildAsync(givenName, familyName);
        MemberId = (await scenario.CreatedAsync(Worker, $"/api/teams/children/{ChildId}/team/members", new
        {
            OrganisationId = School,
            Role = "partner",
            Kind = "changing",
            From = Scenario.Today.AddDays(-1),
            WhyPresent = "The child's school",
        })).Id;
    }

    /// <summary>A network meeting of the child's team.</summary>
    internal async Task<Guid> MeetingAsync(DateOnly date) => (await scenario.CreatedAsync(Worker, "/api/meetings/meetings", new
    {
        Kind = "network",
        TeamId,
        Title = "Tapaaminen",
        Date = Scenario.Day(date),
        LocalTime = "06:00",
        DurationMinutes = 60,
    })).Id;

    /// <summary>A meeting of yesterday with its record, shared.</summary>
    internal async Task<Guid> SharedRecordAsync()
    {
        var meeting = await MeetingAsync(Scenario.Today.AddDays(-1));
        var path = $"/api/meetings/meetings/{meeting}";
        foreach (var (duty, subject) in new[] { ("chair", "consulting"), ("recorder", "therapist") })
        {
            var invited = await scenario.CreatedAsync(Worker, $"{path}/participants", new
            {
                ProfessionalId = fixture.Area.Professionals[subject],
                Role = "professional",
                WhyPresent = duty,
            });
            await DoneAsync($"{path}/participants/{invited.Id}/duties", new { Chair = duty == "chair", Recorder = duty == "recorder", Preparer = false });
        }

        var record = await scenario.CreatedAsync(Worker, $"{path}/record", new { });
        var part = record.Body.GetProperty("parts").EnumerateArray().First(one => one.GetProperty("kind").GetString() == "childsView").GetProperty("id").GetGuid();
        await scenario.CreatedAsync(Worker, $"/api/meetings/record-parts/{part}/paragraphs", new { Text = "Aamut ovat rauhallisempia" });
        await DoneAsync($"{path}/held", new { });
        await DoneAsync($"{path}/record/share", new { });
        return meeting;
    }

    /// <summary>A plan with all its sections, published, the school among those it is meant for.</summary>
    internal async Task<int> PublishedPlanAsync()
    {
        var plan = $"/api/plans/children/{ChildId}/joint-plan";
        await scenario.CreatedAsync(Worker, plan, new
        {
            Kind = "openCare",
            StartsOn = Scenario.Today,
            ChildsView = new { Words = "Haluun rauhallisia aamuja", How = "spoken", ObtainedOn = Scenario.Today },
            Evaluation = new { What = "Aamut", Who = "Kaikki", How = "Jokainen arvioi 0–10" },
        });
        var draft = await fixture.Gateway.GetAsync(Worker, plan, Cancelled);
        foreach (var section in draft.Body.GetProperty("sections").EnumerateArray())
        {
            var kind = section.GetProperty("kind").GetString()!;
            var written = await fixture.Gateway.PutAsync(
                Worker, $"{plan}/sections",
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["section"] = kind,
                    ["content"] = new Dictionary<string, object>(StringComparer.Ordinal) { [kind] = Contents[kind](this) },
                },
                section.GetProperty("eTag").GetString(), Cancelled);
            DemoGateway.Require(written, HttpStatusCode.OK, kind);
        }

        var published = await scenario.CreatedAsync(Worker, $"{plan}/publish", new { });
        return published.Body.GetProperty("number").GetInt32();
    }

    internal async Task<JsonElement> DoneAsync(string path, object body)
    {
        var answer = await DemoGateway.RetryAsync(() => fixture.Gateway.PostAsync(Worker, path, body, Guid.CreateVersion7().ToString(), Cancelled), Cancelled);
        Assert.True((int)answer.Status is >= 200 and < 300, $"{path}: {answer.Short} {answer.Fault}");
        return answer.Body;
    }

    internal Task LeaveTeamAsync() => DoneAsync(
        $"/api/teams/children/{ChildId}/team/members/{MemberId}/end", new { On = Scenario.Day(Scenario.Today.AddDays(-1)), Reason = "The child changed school" });

    private static readonly object Kaisa = new { Kind = "professional", Name = "Kaisa Mallila", Role = "vastaava sosiaalityöntekijä" };

    private static readonly Dictionary<string, Func<PartnerScene, object>> Contents = new(StringComparer.Ordinal)
    {
        ["basics"] = _ => new { Title = "Yhteinen suunnitelma", On = Scenario.Today, Persons = new[] { Kaisa }, Negotiation = new { On = Scenario.Today, Place = "Perhekeskus", Participants = new[] { Kaisa } } },
        ["currentSituation"] = _ => new { Description = "Poissaoloja", Housing = "Äidin luona", Observations = "Vetäytynyt" },
        ["ownAssessment"] = _ => new { Strengths = "Piirtäminen", Assessment = "Aamut on pahimmat", SupportNeed = "Apua aamuihin" },
        ["services"] = _ => new { Earlier = "Neuvola", Present = "Kuraattori", FamilysView = "Hyödyllinen", ProfessionalsView = "Auttaa", SectorPlans = "Oppimissuunnitelma" },
        ["planAndGoals"] = _ => new
        {
            Services = new[] { new { Service = "Sosiaalityö", Description = "Systeeminen työote", Timetable = "Viikoittain", Responsible = Kaisa } },
            Reasons = new[] { new { What = "Työpari käy aamulla", Because = "Aamut ovat pahimpia" } },
        },
        ["monitoring"] = _ => new
        {
            Responsible = Kaisa,
            UpdateForm = "Vastuutiimin kokous",
            NextUpdateOn = Scenario.Today.AddMonths(3),
            Fulfilment = "Katsotaan yhdessä",
            RightsExplained = "Kerrottu",
            EstimatedDuration = "Vuosi",
        },
        ["plainLanguage"] = _ => new { ForChild = "Aamuista tulee rauhallisia.", ForFamily = "Sovimme, kuka auttaa." },
        ["distribution"] = scene => new[] { Kaisa, new { Kind = "partner", Name = "Demokoulu", Id = scene.School } },
    };
}
