using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SystemicPlatform.AppHost;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>
/// Whatever is typed into whichever form of the staff's pages, no page breaks, nothing typed is lost and nothing is stored: what is
/// wrong is told beside its field. A script goes from link to link and sends the forms as a browser without checks would.
/// </summary>
public sealed partial class WrongInputTests(PortalFixture portal)
{
    // Of the refused forms, every so many is looked at with the rules of accessibility too.
    private const int LookedAt = 20;

    private static readonly string Script =
        $"async (asked) => JSON.stringify(await ({File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wrong-input.js")).TrimEnd().TrimEnd(';')})(asked))";

    /// <summary>Whoever comes later meets only the forms that the others did not.</summary>
    private static readonly string[] Personas = ["responsible", "lead", "trainer", "admin", "auditor"];

    /// <summary>
    /// What has to be there before its page can be met, in order: who, from where ($ and the place of an earlier line in this list
    /// leads on from it; after >> what the first link looks like), the form's name, and what it cannot do without.
    /// </summary>
    private static readonly (string Who, string From, string? Form, Dictionary<string, string> Values)[] Prepared =
    [
        ("trainer", "/training/programmes/new", "programme", []),
        ("trainer", "$0", "group", new() { ["SelfEnrolment"] = "true" }),
        ("trainer", "$1/../sessions/new", "session", []),
        ("trainer", "$1/../assignments/new", "assignment", []),
        ("trainer", "/library/materials/new", "material", []),
        ("responsible", "$1/..", "deed", new() { ["Text"] = "Kaisa Mallila" }),
        ("trainer", "$1/../sessions/new", "session", new() { ["Day"] = Ways.InDays(-1) }),
        ("responsible", "/children >> ^/children/[0-9a-f-]{36}$", null, []),
        ("responsible", "$7/network-process", "need", new() { ["NoticedOn"] = Ways.InDays(-3) }),
        ("responsible", "/teams >> ^/teams/[0-9a-f-]{36}$", null, []),
        ("responsible", "$9/polls", "propose", new() { ["Times[0].Date"] = Ways.InDays(20), ["Times[0].Time"] = "09:00", ["Times[1].Date"] = Ways.InDays(21), ["Times[1].Time"] = "09:00", ["Deadline"] = Ways.InDays(10) }),
        ("responsible", "$7/meetings/cooperation", "open", []),
        ("responsible", "$7/meetings", "schedule", new() { ["Date"] = Ways.InDays(0), ["LocalTime"] = "06:10" }),
        ("responsible", "$12/../closing", "hold", []),
        ("responsible", "$12/..", "open-record", []),
        ("responsible", "$12/..", "write", new() { ["Text"] = "Puhuttiin aamuista." }),
        ("responsible", "$7/plan >> /plan/goals/[0-9a-f-]{36}$", null, []),
        ("responsible", "$16", "step", []),
        ("responsible", "$7/clock", "receive", new() { ["ReceivedOn"] = Ways.InDays(0) }),
        ("responsible", "$7/meetings", "schedule", new() { ["Date"] = Ways.InDays(200), ["LocalTime"] = "06:10" }),
        ("responsible", "$19/..", "draw-up", []),
        ("responsible", "$19/../preparation", "begin", []),
        ("trainer", "/library/models/new", "card", []),
        ("trainer", "/library/paths/new", "path", new() { ["Steps[0].Place"] = "1", ["Steps[0].Text"] = "Lue opas" }),
        ("lead", "/expert-groups/new", "group", []),
        ("responsible", "$7/meetings", "schedule", new() { ["Kind"] = "clientPlan", ["Date"] = Ways.InDays(201), ["LocalTime"] = "06:10" }),
        ("responsible", "$25/../negotiation", null, []),
        ("responsible", "$7/network/persons/new", "person", new() { ["GivenName"] = "Salla", ["FamilyName"] = "Salolampi", ["NonDisclosureForSafety"] = "true" }),
        ("responsible", "/children/new", "child", new() { ["GivenName"] = "Alku", ["FamilyName"] = "Öljymäki" }),
        ("responsible", "$28/relationship", "open-relationship", new() { ["OpenedOn"] = Ways.InDays(-1) }),
        ("responsible", "$28/plan/start", null, []),
        ("responsible", "$7/processes", "start", new() { ["TemplateKey"] = "schoolNonAttendance" }),
        ("lead", "/administration/conveners", "convener", new() { ["CertifiedOn"] = Ways.InDays(-30) }),
        ("lead", "/pilots", "pilot", []),
    ];

    /// <summary>Pages that nothing of the above leads to, and why.</summary>
    private static readonly Dictionary<string, string> NotMet = new(StringComparer.Ordinal)
    {
        ["/sign-in-failed"] = "no form",
        ["/missing"] = "no form",
        ["/not-allowed"] = "no form",
        ["/status/{}"] = "no form",
        ["/nothing-here"] = "no form",
        ["/failed"] = "no form",
        ["/my-week"] = "is /week",
        ["/steps/{}"] = "is /week",
        ["/training/enrolments/{}"] = "is /training/mine",
        ["/training/feedback/{}"] = "is /training/mine",
        ["/training/certificates/{}"] = "is /training/mine",
        ["/children/{}/network/{}"] = "is the child's page",
        ["/children/{}/emergency-access/{}"] = "is the child's page",
        ["/audit/children/{}"] = "no form",
        ["/library/materials/{}/versions/{}/attach"] = "a file is all it takes",
        ["/children/{}/meetings/cooperation/{}/versions/{}"] = "needs an older version, and has no form",
        ["/children/{}/rights/documents/{}"] = "needs a published version of the plan",
        ["/training/sessions/{}/feedback"] = "needs an open round",
        ["/record-paragraphs/{}/correction"] = "needs a shared record; MeetingTests types wrong things there",
        ["/children/{}/emergency-access"] = "is for those who may not see the child; RegisterTests types wrong things there",
        ["/children/{}/plan/comparison"] = "no form, and needs two versions",
        ["/children/{}/plan/versions/{}"] = "needs a published version; PlanTests types wrong things there",
        ["/children/{}/tools/{}/versions/{}"] = "no form",
        ["/children/{}/tools/{}/draw"] = "needs a tool that a worker drew; is the form of a new tool, which is met",
    };

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Is_told_beside_the_field_with_all_that_was_typed_and_stores_nothing()
    {
        var prepared = await PrepareAsync();
        string[] known = [];
        List<string> told = [], pages = [];
        foreach (var persona in Personas)
        {
            await using var visitor = await portal.SignInAsync(persona);
            var starts = await visitor.Page.Locator(".main-menu a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
            var found = await AskAsync<Found>(visitor, new { starts = (string[])[.. starts, "/preferences", .. prepared], known, mostOfAKind = 2 });
            told.AddRange(found.Told.Select(what => $"{persona}: {what}"));
            pages.AddRange(found.Pages);
            known = found.Forms;
            await LookAtAsync(visitor, found.Refusals);
        }

        Assert.True(told.Count == 0, string.Join(Environment.NewLine, told));
        string[] missed = [.. StaffRoutes().Where(route => !NotMet.ContainsKey(route) && !pages.Exists(page => Leads(route, page)))];
        Assert.True(missed.Length == 0, string.Join(Environment.NewLine, missed));
        Assert.InRange(known.Length, 130, int.MaxValue);
    }

    private async Task<List<string>> PrepareAsync()
    {
        List<string> at = [];
        Dictionary<string, Visitor> visitors = [];
        foreach (var (who, from, form, values) in Prepared)
        {
            if (!visitors.TryGetValue(who, out var visitor))
            {
                visitors[who] = visitor = await portal.SignInAsync(who);
            }

            var path = Place().Replace(from, place => at[int.Parse(place.Groups["n"].Value, CultureInfo.InvariantCulture)]);
            at.Add((await AskAsync<Done>(visitor, new { deed = new object?[] { path, form, values } })).At);
        }

        foreach (var visitor in visitors.Values)
        {
            await visitor.DisposeAsync();
        }

        return at;
    }

    private static async Task<T> AskAsync<T>(Visitor visitor, object asked) =>
        JsonSerializer.Deserialize<T>(await visitor.Page.EvaluateAsync<string>(Script, asked), JsonSerializerOptions.Web)!;

    /// <summary>The same in front of the eyes: the message has the focus, and the page holds up.</summary>
    private static async Task LookAtAsync(Visitor visitor, Refusal[] refusals)
    {
        foreach (var refusal in refusals.Where((_, index) => index % LookedAt == 0))
        {
            await visitor.OpenAsync(refusal.Path);
            await visitor.Page.EvaluateAsync(
                """
                handler => {
                  const form = [...document.forms].find(one => one.querySelector('[name="_handler"]')?.value === handler);
                  form.noValidate = true;
                  form.querySelectorAll('input, textarea').forEach(field => {
                    if (!/hidden|checkbox|radio|file/.test(field.type)) {
                      const long = field.type === 'textarea' ? 3400 : 800;
                      if (long === 800) field.type = 'text';
                      field.value = 'liika '.repeat(long);
                    }
                  });
                  form.requestSubmit();
                }
                """,
                refusal.Handler);
            await Assertions.Expect(visitor.Page.Locator(".form-problem")).ToBeFocusedAsync();
            await visitor.HoldsUpAsync();
        }
    }

    private static IEnumerable<string> StaffRoutes() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "services", "Portal", "Pages"), "*.razor", SearchOption.AllDirectories)
        .SelectMany(File.ReadLines).Select(line => Route().Match(line)).Where(route => route.Success)
        .Select(route => Parameter().Replace(route.Groups["path"].Value, "{}"))
        .Where(path => !path.StartsWith("/own", StringComparison.Ordinal) && !path.StartsWith("/answer", StringComparison.Ordinal));

    // Where a page has a word of its own in the address, such as the kind of a tool, any will do.
    private static bool Leads(string route, string page) =>
        Regex.IsMatch(page, $"^{string.Join("[^/]+", route.Split("{}").Select(Regex.Escape))}$", RegexOptions.None, TimeSpan.FromSeconds(10));

    [GeneratedRegex("^@page \"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Route();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\$(?<n>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();

    private sealed record Done
    {
        public string At { get; init; } = "";
    }

    private sealed record Found
    {
        public string[] Told { get; init; } = [];
        public string[] Forms { get; init; } = [];
        public string[] Pages { get; init; } = [];
        public Refusal[] Refusals { get; init; } = [];
    }

    private sealed record Refusal
    {
        public string Path { get; init; } = "";
        public string Handler { get; init; } = "";
    }
}
