using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class GetResponsibilityTeamTests(TeamsFixture fixture)
{
    private readonly ResponsibilityApi family = new(fixture);

    [Fact]
    [Trait("covers", "R-10")]
    public async Task The_roster_is_seen_as_it_is_on_a_day_and_says_whether_the_family_is_still_eligible()
    {
        await family.FormAsync();
        var later = TeamsFixture.Today.AddDays(10);
        await family.Api.CreateAsync(family.Api.Worker, $"{family.Child.Path}/care-stages", ResponsibilityApi.Stage("substituteCare", later));
        Assert.Empty((await family.ReadAsync(TeamsFixture.Today.AddDays(-1))).Items("members"));
        var now = await family.ReadAsync();
        Assert.Equal((3, true, true), (now.Items("members").Count, now.GetProperty("openCareClient").GetBoolean(), now.GetProperty("familyWork").GetBoolean()));
        var then = await family.ReadAsync(later);
        Assert.Equal((3, false, false), (then.Items("members").Count, then.GetProperty("openCareClient").GetBoolean(), then.GetProperty("familyWork").GetBoolean()));
    }

    [Fact]
    public async Task The_family_in_it_reads_it_and_nobody_else_learns_of_it()
    {
        await family.FormAsync();
        var maria = (await family.ReadAsync()).Items("members")[2].GetProperty("personId").GetGuid();
        var mother = new TestCaller("maria", [Role.Family], [family.Api.Tenant]) { Person = maria };
        Assert.Equal(3, (await family.Api.ReadAsync(mother, family.Path)).Items("members").Count);
        await family.Api.GetAsync(family.Api.Someone(Role.Family), family.Path).MissingAsync();
        await family.Api.GetAsync(new TeamsApi(fixture).Lead, family.Path).MissingAsync();
        await family.Api.GetAsync(family.Api.Lead, $"/children/{await family.Api.ChildAsync()}/responsibility-team").MissingAsync();
    }
}
