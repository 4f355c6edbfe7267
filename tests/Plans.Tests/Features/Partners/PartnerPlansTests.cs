using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Partners;

public sealed class PartnerPlansTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-07")]
    [Trait("covers", "L-20")]
    public async Task A_partner_reads_the_versions_meant_for_it_and_says_what_it_thinks_of_them()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        var number = await one.PublishedAsync();
        using var school = one.As(one.School);

        var version = Assert.Single((await school.JsonAsync(Path(one, "plan/versions"))).Items());
        Assert.Equal(number, version.GetProperty("number").GetInt32());
        await school.JsonAsync(Path(one, $"plan/versions/{number}"));
        await school.PostedAsync(Path(one, $"plan/versions/{number}/opinions"), new { stance = "approves" });

        var told = await one.Service.PublishedAsync<ChildDataDisclosed>(one.Tenant);
        Assert.Equal(["readPublishedPlans", "readPublishedPlans"], told.Select(disclosed => disclosed.Action));
        Assert.Equal([null, $"{number}"], told.Select(disclosed => disclosed.ObjectId));
        Assert.All(told, disclosed => Assert.Equal((one.ChildId, one.SchoolToken), (disclosed.ChildId, disclosed.TokenOrganisation)));
    }

    [Fact]
    [Trait("covers", "L-21")]
    public async Task What_the_client_forbids_to_give_is_not_there()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        var number = await one.PublishedAsync();
        using var school = one.As(one.School);
        var version = Assert.Single((await school.JsonAsync(Path(one, "plan/versions"))).Items());
        await one.AddAsync(new ProhibitedDocument(Guid.CreateVersion7(), one.ChildId, version.Id()));

        Assert.Empty((await school.JsonAsync(Path(one, "plan/versions"))).Items());
        await school.GetAsync(Path(one, $"plan/versions/{number}")).MissingAsync();
        await school.GetAsync(Path(one, "plan/goals")).MissingAsync();
        Assert.Single((await one.ReadAsync("joint-plan/versions")).Items());
    }

    [Fact]
    [Trait("covers", "R-12")]
    public async Task A_partner_contributes_its_sectors_plan_and_says_it_anew_and_no_other_partner_can()
    {
        var one = await PlanCase.StartedAsync(fixture);
        using var school = one.As(one.School);
        var body = new { facts = new { kind = "plan", title = "Oppimissuunnitelma", madeOn = "2026-10-01", summary = "Kolme tuntia päivässä" } };
        using var answer = await school.PostAsJsonAsync(Path(one, "sector-plans"), body);
        var plan = await answer.BodyAsync(HttpStatusCode.Created);
        Assert.Equal(Path(one, $"sector-plans/{plan.Id()}"), answer.Headers.Location?.ToString());
        using var changed = await school.PutAsync(
            Path(one, $"sector-plans/{plan.Id()}"), new { facts = new { kind = "followUp", title = "Seuranta", madeOn = "2026-10-20" } }, plan.Text("eTag"));
        Assert.Equal("2", (await changed.BodyAsync()).Text("version"));

        var other = TestCaller.With(Role.Partner, one.Tenant) with { Organisation = $"other-{Guid.NewGuid():n}" };
        await one.As(other).GetAsync(Path(one, "sector-plans")).MissingAsync();
        await one.As(other).PutAsync(Path(one, $"sector-plans/{plan.Id()}"), body, "\"1\"").MissingAsync();
        await one.As(one.Worker).GetAsync(Path(one, "sector-plans")).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task A_client_without_the_scope_is_refused()
    {
        var one = await PlanCase.OpenAsync(fixture);
        await one.As(one.School with { Scope = PartnerScopes.Meetings }).GetAsync(Path(one, "plan/versions")).MissingAsync();
    }

    private static string Path(PlanCase one, string rest) => $"/partner/v1/children/{one.ChildId}/{rest}";
}
