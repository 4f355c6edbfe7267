using System.Net;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

/// <summary>Must show 6: the three houses shown to an audience without consent: 404, logged.</summary>
public sealed class ConsentToToolTests(PlansFixture fixture)
{
    private const string Secret = "Pelkään kun huudetaan";

    [Fact]
    [Trait("covers", "A0-14")]
    [Trait("covers", "R-18")]
    [Trait("covers", "L-22")]
    public async Task Nobody_sees_the_houses_without_the_childs_consent_to_exactly_them_and_every_look_is_logged()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var colleague = await one.ColleagueAsync();
        var tool = (await one.ToolAsync("threeHouses", DemoTools.Houses(Secret))).Id();
        string[] looks = ["", "/versions", "/versions/1", "/versions/1/drawing.svg", "/versions/1/comparison?to=1", "/consents"];

        foreach (var other in new[] { colleague, one.Mother, one.School, TestCaller.With(Role.Lead, one.Tenant) })
        {
            foreach (var look in looks)
            {
                await one.GetAsync($"tools/{tool}{look}", other).ProblemAsync(HttpStatusCode.NotFound, "not_found");
            }

            Assert.DoesNotContain(tool.ToString(), (await one.ReadAsync("tools", other)).GetRawText(), StringComparison.Ordinal);
            var refused = (await one.Service.AccessLogAsync(one.Tenant)).FindAll(line => line.Subject == other.Subject && line.Ground == "no_consent");
            Assert.Equal(looks.Length, refused.Count);
            Assert.All(refused, line => Assert.Equal((one.ChildId, false, "readTools"), (line.ChildId!.Value, line.Allowed, line.Action)));
        }

        Assert.Equal(Secret, (await one.ReadAsync($"tools/{tool}", one.Child)).GetProperty("content").GetProperty("threeHouses").GetProperty("worries")[0].GetString());
        await one.ConsentedAsync(tool, "person", one.MotherId, one.Child);
        Assert.Contains(Secret, (await one.ReadAsync($"tools/{tool}", one.Mother)).GetRawText(), StringComparison.Ordinal);
        await one.GetAsync($"tools/{tool}", one.School).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.GetAsync($"tools/{tool}", colleague).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.ConsentedAsync(tool, "workers");
        await one.ConsentedAsync(tool, "organisation", one.SchoolId);
        Assert.Equal(2, new[] { await one.ReadAsync($"tools/{tool}", colleague), await one.ReadAsync($"tools/{tool}", one.School) }
            .Count(view => view.GetRawText().Contains(Secret, StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("covers", "L-29")]
    [Trait("covers", "R-18")]
    public async Task What_the_child_showed_to_a_person_is_not_shown_to_who_acts_for_that_person()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var representative = TestCaller.With(Role.Family, one.Tenant) with { Person = one.MotherId, ActsFor = "Maria Testimetsä" };
        var tool = (await one.ToolAsync("threeHouses", DemoTools.Houses(Secret))).Id();
        await one.ConsentedAsync(tool, "person", one.MotherId, one.Child);
        await one.GetAsync($"tools/{tool}", representative).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.ConsentedAsync(tool, "everyone", null, one.Child);
        Assert.Contains(Secret, (await one.ReadAsync($"tools/{tool}", representative)).GetRawText(), StringComparison.Ordinal);
        var consent = new { consent = new { to = "workers", givenOn = "2026-10-28", how = "spoken" } };
        await one.PostAsync($"tools/{tool}/consents", consent, representative).ProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_refused_change_is_logged_even_with_an_idempotency_key()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var (colleague, tool) = (await one.ColleagueAsync(), (await one.ToolAsync("threeHouses")).Id());
        using var client = one.As(colleague);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "consent-1");

        using var answer = await client.PostAsync(
            new Uri(one.Path($"tools/{tool}/consents"), UriKind.Relative),
            System.Net.Http.Json.JsonContent.Create(new { consent = new { to = "workers", givenOn = "2026-10-28", how = "spoken" } }));

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Single(await one.Service.AccessLogAsync(one.Tenant), line => line.Subject == colleague.Subject && line.Ground == "no_consent" && !line.Allowed);
    }

    [Fact]
    [Trait("covers", "L-21")]
    public async Task Is_given_by_the_child_or_written_down_by_a_worker_never_in_advance_and_once()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var tool = (await one.ToolAsync("threeHouses")).Id();
        var other = (await one.ToolAsync("timeline", audience: new { everyone = true })).Id();
        static object Consent(string to, string givenOn = "2026-10-28", Guid? toId = null) => new { consent = new { to, toId, givenOn, how = "spoken" } };

        await one.ConsentedAsync(tool, "person", one.MotherId);

        await one.RefusedAsync("consent_stands", $"tools/{tool}/consents", Consent("person", toId: one.MotherId));
        await one.RefusedAsync("consent_in_future", $"tools/{tool}/consents", Consent("workers", "2026-10-30"));
        await one.RefusedAsync("consent_to_whom", $"tools/{tool}/consents", Consent("person"));
        await one.RefusedAsync("consent_not_asked", $"tools/{other}/consents", Consent("workers"));
        await one.PostAsync($"tools/{tool}/consents", Consent("everyone"), one.Mother).ProblemAsync(HttpStatusCode.NotFound, "not_found");
        await one.PostAsync($"tools/{tool}/consents", Consent("workers", "1800-01-01")).RefusesFieldAsync("consent.givenOn", "implausible_day");
        await one.HiddenFromOthersAsync(HttpMethod.Post, $"tools/{tool}/consents", Consent("workers"), Role.Family, Role.Partner);
    }
}
