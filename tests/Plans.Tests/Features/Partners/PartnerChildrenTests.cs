using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Partners;

public sealed class PartnerChildrenTests(PlansFixture fixture)
{
    private const string Path = "/partner/v1/children";

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Names_the_children_whose_team_the_organisation_is_in_or_whose_plan_the_client_opened_to_it()
    {
        var one = await PlanCase.OpenAsync(fixture);
        using var school = one.As(one.School);
        Assert.Equal(one.ChildId, Assert.Single((await school.JsonAsync(Path)).Items()).GetProperty("childId").GetGuid());

        var (permitted, consulted) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await one.AddAsync(
            new KnownChild(permitted), new KnownChild(consulted),
            Grant(permitted, Grounds.Consent([ConsentScope.Plan])), Grant(consulted, Grounds.Consent([ConsentScope.Consultations])));
        Assert.Equal([one.ChildId, permitted], (await school.AllAsync($"{Path}?limit=1")).Select(row => row.GetProperty("childId").GetGuid()));

        var other = TestCaller.With(Role.Partner, one.Tenant) with { Organisation = $"other-{Guid.NewGuid():n}" };
        Assert.Empty((await one.As(other).JsonAsync(Path)).Items());
        await one.As(one.Worker).GetAsync(Path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");

        ChildGrant Grant(Guid child, string ground) => new(
            Guid.CreateVersion7(), child, GranteeKind.Organisation, one.SchoolToken, ground, PlansFixture.Now.AddDays(-1), null);
    }
}
