using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.RoleDefinitions;

public sealed class ListRoleDefinitionsTests(TeamsFixture fixture)
{
    private const string Path = "/role-definitions";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A4-04")]
    [Trait("covers", "A0-03")]
    public async Task Family_social_work_has_four_roles_which_the_area_puts_into_its_own_words()
    {
        await api.CreateAsync(api.Lead, Path, DefineRoleTests.Definition(duties: "Before", from: TeamsFixture.Today.AddDays(-9)));
        await api.CreateAsync(api.Lead, Path, DefineRoleTests.Definition(duties: "Leads the regional team"));
        var roles = (await api.ReadAsync(api.Someone(Role.Family), $"{Path}?serviceLine=familySocialWork")).Items();
        Assert.Equal(["teamLeader", "familyTherapist", "member", "leadingSocialWorker"], roles.Select(role => role.Text("role")));
        Assert.Equal(("core", "socialWorker", "Leads the regional team"), (roles[0].Text("slot"), roles[0].Text("qualification"), roles[0].Text("duties")));
        Assert.Equal("Before", (await api.ReadAsync(api.Worker, $"{Path}?serviceLine=familySocialWork&on={Requests.Day(TeamsFixture.Today.AddDays(-1))}")).Items()[0].Text("duties"));
        Assert.DoesNotContain((await new TeamsApi(fixture).ReadAsync(new TeamsApi(fixture).Lead, Path)).Items(), role => role.Text("duties") is not null);
    }

    [Fact]
    [Trait("covers", "A0-18")]
    public async Task Child_protection_has_its_roles_by_when_they_are_there()
    {
        var roles = (await api.ReadAsync(api.Worker, $"{Path}?serviceLine=childProtection")).Items();
        Assert.Equal(["consultingSocialWorker", "familyTherapist", "coordinator"], roles.Where(role => role.Text("slot") == "core").Select(role => role.Text("role")));
        Assert.Equal(["responsibleSocialWorker", "workPair"], roles.Where(role => role.Text("slot") == "withChild").Select(role => role.Text("role")));
    }
}
