using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ChildTeams;

public sealed class GetChildTeamTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-12")]
    [Trait("covers", "A0-13")]
    public async Task Shows_who_was_in_it_on_any_day()
    {
        var child = await api.ClientAsync(await api.ProfessionalAsync());
        var day = TeamsFixture.Today.AddDays(-5);
        await api.CreateAsync(api.Worker, $"{child.Path}/team/members", Requests.Member(await api.ProfessionalAsync(), "familyWorker", day, day));

        Assert.Empty(await RolesAsync(Requests.OpenedOn.AddDays(-1)));
        Assert.Equal(["responsibleSocialWorker", "workPair"], await RolesAsync(Requests.OpenedOn));
        Assert.Equal(["responsibleSocialWorker", "workPair", "familyWorker"], await RolesAsync(day));
        Assert.Equal(["responsibleSocialWorker", "workPair"], await RolesAsync(day.AddDays(1)));

        async Task<IEnumerable<string?>> RolesAsync(DateOnly on) =>
            (await api.ReadAsync(api.Worker, $"{child.Path}/team?on={Requests.Day(on)}")).Items("members").Select(member => member.Text("role"));
    }

    [Fact]
    public async Task Says_who_everyone_is_and_why_they_are_there_today()
    {
        var child = await api.ClientAsync();
        await api.CreateAsync(
            api.Worker, $"{child.Path}/team/members", Requests.Member(await api.ProfessionalAsync(), "familyWorker", TeamsFixture.Today));
        var team = await api.ReadAsync(api.Worker, $"{child.Path}/team");
        Assert.Equal(Requests.Day(TeamsFixture.Today), team.Text("on"));
        var member = team.Items("members")[^1];
        Assert.Equal(("Kaisa", "Mallila", "changing"), (member.Text("givenName"), member.Text("familyName"), member.Text("kind")));
        Assert.Equal("Meets the family on Thursdays", member.Text("whyPresent"));
    }

    [Fact]
    public async Task Is_not_there_before_the_relationship_nor_for_others()
    {
        var childId = await api.ChildAsync();
        await api.GetAsync(api.Worker, $"/children/{childId}/team").MissingAsync();
        var child = await new TeamsApi(fixture).ClientAsync();
        await api.GetAsync(api.Lead, $"{child.Path}/team").MissingAsync();
        await api.GetAsync(api.Someone(Role.Family), $"/children/{childId}/team").MissingAsync();
    }

    [Theory]
    [InlineData("1.2.2026")]
    [InlineData("2026-02-30")]
    [InlineData("9999-12-31")]
    public async Task Refuses_what_is_not_a_day(string on) =>
        await api.GetAsync(api.Worker, $"{(await api.ClientAsync()).Path}/team?on={on}").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
}
