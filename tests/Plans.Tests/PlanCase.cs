using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Tests;

/// <summary>A child with those around it: a worker, the child itself, its mother and its school, each with a grant.</summary>
internal sealed class PlanCase
{
    private PlanCase(PlansFixture.Instance service) => Service = service;

    internal PlansFixture.Instance Service { get; }

    internal string Tenant { get; } = TestCaller.NewTenant();

    internal Guid ChildId { get; } = Guid.CreateVersion7();

    internal Guid SchoolId { get; } = Guid.CreateVersion7();

    /// <summary>What the school's tokens carry.</summary>
    internal string SchoolToken { get; } = $"school-{Guid.NewGuid():n}";

    internal Guid MotherId { get; } = Guid.CreateVersion7();

    internal TestCaller Worker { get; private set; } = null!;

    internal TestCaller Child { get; private set; } = null!;

    internal TestCaller Mother { get; private set; } = null!;

    internal TestCaller School { get; private set; } = null!;

    internal static async Task<PlanCase> OpenAsync(PlansFixture fixture)
    {
        var one = new PlanCase(fixture.Service);
        one.Worker = TestCaller.With(Role.Professional, one.Tenant);
        one.Child = TestCaller.With(Role.Family, one.Tenant) with { Person = one.ChildId };
        one.Mother = TestCaller.With(Role.Family, one.Tenant) with { Person = one.MotherId };
        one.School = TestCaller.With(Role.Partner, one.Tenant) with { Organisation = one.SchoolToken };
        await one.AddAsync(
            new KnownChild(one.ChildId), new KnownPartner(one.SchoolId, one.SchoolToken), one.Grant(GranteeKind.Subject, one.Worker.Subject), one.Grant(GranteeKind.Person, one.ChildId.ToString()),
            one.Grant(GranteeKind.Person, one.MotherId.ToString()), one.Grant(GranteeKind.Organisation, one.SchoolToken));
        return one;
    }

    /// <summary>The same with an active plan.</summary>
    internal static async Task<PlanCase> StartedAsync(PlansFixture fixture, object? childsView = null)
    {
        var one = await OpenAsync(fixture);
        await one.PostedAsync("joint-plan", DemoPlan.Start(childsView));
        return one;
    }

    /// <summary>The same with a plan whose sections are all written, the school on its distribution.</summary>
    internal static async Task<PlanCase> WrittenAsync(PlansFixture fixture)
    {
        var one = await StartedAsync(fixture);
        foreach (var (section, part) in DemoPlan.Sections)
        {
            await one.WrittenAsync(section, section == "distribution" ? new[] { one.SchoolParty } : part);
        }

        return one;
    }

    /// <summary>Another worker with access to the child.</summary>
    internal async Task<TestCaller> ColleagueAsync()
    {
        var colleague = TestCaller.With(Role.Professional, Tenant);
        await AddAsync(Grant(GranteeKind.Subject, colleague.Subject));
        return colleague;
    }

    internal object SchoolParty => new { kind = "partner", name = "Demokoulu", id = SchoolId };

    internal string Path(string rest) => $"/api/plans/children/{ChildId}/{rest}";

    internal HttpClient As(TestCaller? caller = null) => Service.Client(caller ?? Worker);

    internal Task<JsonElement> ReadAsync(string rest, TestCaller? caller = null) => As(caller).JsonAsync(Path(rest));

    internal Task<JsonElement> PostedAsync(string rest, object body, TestCaller? caller = null) => As(caller).PostedAsync(Path(rest), body);

    internal async Task<HttpResponseMessage> PostAsync(string rest, object body, TestCaller? caller = null) => await As(caller).PostAsJsonAsync(Path(rest), body);

    internal async Task<HttpResponseMessage> GetAsync(string rest, TestCaller? caller = null) => await As(caller).GetAsync(new Uri(Path(rest), UriKind.Relative));

    internal Task<HttpResponseMessage> PutAsync(string rest, object body, string? version, TestCaller? caller = null) =>
        As(caller).PutAsync(Path(rest), body, version);

    internal async Task RefusedAsync(string code, string rest, object body, TestCaller? caller = null)
    {
        using var answer = await PostAsync(rest, body, caller);
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }

    internal async Task<string> SectionTagAsync(string section) =>
        (await ReadAsync("joint-plan")).GetProperty("sections").EnumerateArray().Single(one => one.Text("kind") == section).Text("eTag")!;

    internal async Task<HttpResponseMessage> WriteAsync(string section, object part, string? version = null, object? audience = null, string? other = null) =>
        await PutAsync("joint-plan/sections", new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["section"] = section,
            ["content"] = new Dictionary<string, object>(StringComparer.Ordinal) { [other ?? section] = part },
            ["audience"] = audience,
        }, version ?? await SectionTagAsync(section));

    internal async Task WrittenAsync(string section, object part, object? audience = null)
    {
        using var answer = await WriteAsync(section, part, audience: audience);
        await answer.BodyAsync();
    }

    internal Task<JsonElement> GoalAsync(object? audience = null, string owner = "child") =>
        PostedAsync("joint-plan/goals", new { facts = DemoPlan.Goal(owner), audience });

    internal Task<JsonElement> StepAsync(Guid goalId, object? responsible = null, object? pair = null) => PostedAsync($"joint-plan/goals/{goalId}/steps", new
    {
        step = new { what = "Aamukäynti", dueOn = "2026-11-09", responsible = responsible ?? DemoPlan.Responsible, pair },
    });

    internal async Task<JsonElement> EvaluationAsync(string kind) =>
        (await ReadAsync("joint-plan/evaluations")).Items().Single(one => one.Text("kind") == kind && one.Text("state") == "planned");

    internal Task<JsonElement> RecordedAsync(Guid evaluationId, string on = "2026-10-29") =>
        PostedAsync($"joint-plan/evaluations/{evaluationId}/record", new { on, summary = "Aamut ovat hiukan parempia" });

    internal Task<JsonElement> RatedAsync(Guid evaluationId, Guid goalId, int score, TestCaller? caller = null) =>
        PostedAsync($"joint-plan/evaluations/{evaluationId}/ratings", new { goalId, score, why = "Siltä tuntuu" }, caller);

    internal async Task<int> PublishedAsync() => (await PostedAsync("joint-plan/publish", new { })).GetProperty("number").GetInt32();

    /// <summary>Nobody else gets in: a worker without a grant, another tenant's lead, and the roles that are named.</summary>
    internal async Task HiddenFromOthersAsync(HttpMethod method, string rest, object? body, params Role[] roles)
    {
        TestCaller[] others =
        [
            TestCaller.With(Role.Professional, Tenant), TestCaller.With(Role.Lead, TestCaller.NewTenant()),
            .. new[] { Role.Trainer, Role.Auditor, Role.Admin }.Concat(roles).Select(role => TestCaller.With(role, Tenant)),
        ];
        foreach (var other in others)
        {
            using var request = new HttpRequestMessage(method, Path(rest)) { Content = body is null ? null : JsonContent.Create(body) };
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            using var answer = await As(other).SendAsync(request);
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }

    internal Task<int> AddAsync(params Entity[] rows) => Service.InTenantAsync(Tenant, async db =>
    {
        db.AddRange(rows.Cast<object>());
        return await db.SaveChangesAsync();
    });

    private ChildGrant Grant(GranteeKind kind, string grantee) =>
        new(Guid.CreateVersion7(), ChildId, kind, grantee, Grounds.TeamRole("member"), PlansFixture.Now.AddDays(-1), null);
}
