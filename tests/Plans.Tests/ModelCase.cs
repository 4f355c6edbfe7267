using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests;

/// <summary>An area that keeps plans for the model itself: its lead, and a worker.</summary>
internal sealed class ModelCase(PlansFixture fixture)
{
    internal static readonly object SocialWorker = new { kind = "professional", name = "Kaisa Mallila", role = "sosiaalityöntekijä" };

    internal static readonly object FamilyWorker = new { kind = "professional", name = "Otto Demonen", role = "perhetyöntekijä" };

    internal string Tenant { get; } = TestCaller.NewTenant();

    internal static object Programme(string? result = null) => new
    {
        facts = new
        {
            name = "Lastensuojelun kehittäminen 20–22",
            administrator = "Demo-kuntayhtymä",
            startsOn = "2020-10-01",
            endsOn = "2022-12-31",
            subProjects = new[]
            {
                new
                {
                    name = "Demo-osahanke", organisation = "Demo-peruspalvelukuntayhtymä",
                    municipalities = Enumerable.Range(100, 17).Select(code => new { code = code.ToString(System.Globalization.CultureInfo.InvariantCulture), representative = SocialWorker }),
                },
            },
            goals = new[] { "qualityAndEffect", "doingTogether", "cultureAndPrinciples" }.Select(area => new
            {
                area,
                what = $"Tavoite {area}",
                activities = new[] { new { what = "SyTy-koulutus", responsible = SocialWorker, on = "2022-04-01" } },
                results = result is null ? [] : new[] { new { what = result, on = "2022-11-15", figure = 27 } },
            }),
        },
    };

    internal static object Pilot(bool open = true, string? doneOn = null) => new
    {
        facts = new
        {
            name = "Monitoimijainen perhetyö",
            startsOn = "2026-04-01",
            endsOn = "2026-12-31",
            resultsOn = "2027-02-28",
            enrolmentOpen = open,
            milestones = new object[] { new { what = "Kaikki kunnat mukana", on = "2026-09-01", doneOn }, new { what = "Väliarviot tehty", on = "2026-11-30" } },
        },
    };

    internal static object Site(string municipality = "297") => new { municipality, socialWorker = SocialWorker, familyWorker = FamilyWorker, joinedOn = "2026-04-15" };

    internal HttpClient As(Role role = Role.Lead) => fixture.Service.Client(TestCaller.With(role, Tenant));

    internal async Task<JsonElement> PostedAsync(string path, object body, Role role = Role.Lead)
    {
        using var client = As(role);
        return await client.PostedAsync($"/api/plans/{path}", body);
    }

    internal async Task<JsonElement> ReadAsync(string path, Role role = Role.Professional)
    {
        using var client = As(role);
        return await client.JsonAsync($"/api/plans/{path}");
    }

    internal async Task<HttpResponseMessage> PostAsync(string path, object body, Role role = Role.Lead)
    {
        using var client = As(role);
        return await client.PostAsync(new Uri($"/api/plans/{path}", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(body));
    }

    internal async Task<HttpResponseMessage> PutAsync(string path, object body, string? tag, Role role = Role.Lead)
    {
        using var client = As(role);
        return await client.PutAsync($"/api/plans/{path}", body, tag);
    }

    internal async Task<HttpResponseMessage> GetAsync(string path, Role role = Role.Professional)
    {
        using var client = As(role);
        return await client.GetAsync(new Uri($"/api/plans/{path}", UriKind.Relative));
    }

    internal async Task<string> TagAsync(string path)
    {
        using var answer = await GetAsync(path);
        return answer.Headers.ETag!.Tag;
    }

    internal async Task RefusedToAsync(HttpMethod method, string path, object? body, params Role[] roles)
    {
        foreach (var role in roles)
        {
            using var client = As(role);
            using var request = new HttpRequestMessage(method, $"/api/plans/{path}") { Content = body is null ? null : System.Net.Http.Json.JsonContent.Create(body) };
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            using var answer = await client.SendAsync(request);
            await answer.AssertProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
        }
    }

    /// <summary>The same path is empty, or not there, in another tenant.</summary>
    internal async Task MissingElsewhereAsync(string path)
    {
        using var other = fixture.Service.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        using var answer = await other.GetAsync(new Uri($"/api/plans/{path}", UriKind.Relative));
        await answer.AssertProblemAsync(System.Net.HttpStatusCode.NotFound, "not_found");
    }
}
