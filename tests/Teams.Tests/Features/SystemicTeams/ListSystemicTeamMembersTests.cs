using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.SystemicTeams;

public sealed class ListSystemicTeamMembersTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    [Fact]
    public async Task Pages_through_all_who_were_are_and_will_be_there()
    {
        await team.FormAsync();
        var api = team.Api;
        foreach (var days in (int[])[7, -30])
        {
            await api.CreateAsync(
                api.Lead, $"{team.TeamPath}/members",
                ReferralsApi.Membership(await api.ProfessionalAsync(), "member", TeamsFixture.Today.AddDays(days), TeamsFixture.Today.AddDays(days + 2)));
        }

        var first = await api.ReadAsync(api.Worker, $"{team.TeamPath}/members?limit=2");
        var second = await api.ReadAsync(api.Worker, $"{team.TeamPath}/members?limit=2&cursor={first.Text("next")}");
        Assert.Equal(
            ["member", "familyTherapist", "member"], first.Items().Concat(second.Items()).Select(member => member.Text("role")));
        await api.GetAsync(new TeamsApi(fixture).Lead, $"{team.TeamPath}/members").MissingAsync();
    }
}
