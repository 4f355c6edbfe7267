using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

public sealed class JoinGroupTests(TeamsFixture fixture)
{
    private readonly GroupsApi group = new(fixture);

    private TeamsApi Api => group.Api;

    private string Path => $"{group.Path}/members";

    [Fact]
    [Trait("covers", "A2-01")]
    public async Task Professionals_and_partners_join_and_speak_for_municipalities()
    {
        await group.FormAsync();
        var (worker, partner) = (await Api.ProfessionalAsync(), (await Api.CreateAsync(Api.Lead, "/organisations", Requests.Organisation())).Id());
        await group.JoinAsync(GroupsApi.Member(worker, represents: "837"));
        Assert.Equal(["211"], (await Api.ReadAsync(Api.Worker, group.Path)).Items("unrepresentedMunicipalities").Select(code => code.GetString()));
        await group.JoinAsync(GroupsApi.Member(null, partner, "211"));
        var shown = await Api.ReadAsync(Api.Worker, group.Path);
        Assert.Empty(shown.Items("unrepresentedMunicipalities"));
        Assert.Equal(("Mallila", "Demokoulu"), (shown.Items("members")[0].Text("familyName"), shown.Items("members")[1].Text("organisationName")));
        Assert.Equal(
            [(worker, null), (null, partner)],
            (await Api.PublishedAsync<TeamMemberJoined>()).Select(told => (told.ProfessionalId, told.OrganisationId)).Cast<(Guid?, Guid?)>());
    }

    [Fact]
    [Trait("covers", "A2-07")]
    [Trait("covers", "A2-29")]
    public async Task An_expert_by_experience_has_a_place_and_is_a_person_to_others()
    {
        await group.FormAsync();
        var expert = (await Api.CreateAsync(Api.Lead, "/experts", Experts.ExpertsApi.Expert())).Id();
        await Api.PostAsync(Api.Lead, Path, Member("coordinator")).RefusesAsync("role_not_for_expert");
        await group.JoinAsync(Member("expertByExperience"));
        await Api.PostAsync(Api.Lead, Path, Member("expertByExperience")).RefusesAsync("member_already_in_team");
        var shown = Assert.Single((await Api.ReadAsync(Api.Worker, group.Path)).Items("members"));
        Assert.Equal((expert, "Mallikas", "expertByExperience"), (shown.GetProperty("expertId").GetGuid(), shown.Text("familyName"), shown.Text("role")));
        var told = Assert.Single(await Api.PublishedAsync<TeamMemberJoined>());
        Assert.Equal((expert, TeamRole.ExpertByExperience), (told.PersonId, told.Role));
        await Api.PostAsync(Api.Lead, Path, GroupsApi.Member(await Api.ProfessionalAsync()).With("role", "expertByExperience")).RefusesAsync("role_not_for_professional");

        JsonObject Member(string role) => GroupsApi.Member(null).With("expertId", expert).With("role", role);
    }

    [Fact]
    public async Task Refuses_who_and_what_cannot_be_and_everyone_but_a_lead()
    {
        await group.FormAsync();
        var worker = await Api.ProfessionalAsync();
        await Field("professionalId", "one_of_three", GroupsApi.Member(null));
        await Field("expertId", "unknown_expert", GroupsApi.Member(null).With("expertId", Guid.NewGuid()));
        await Field("professionalId", "unknown_professional", GroupsApi.Member(Guid.NewGuid()));
        await Field("organisationId", "unknown_organisation", GroupsApi.Member(null, Guid.NewGuid()));
        await Rule("municipality_not_of_group", GroupsApi.Member(worker, represents: "536"));
        await Rule("member_ends_before_start", GroupsApi.Member(worker, to: TeamsFixture.Today.AddDays(-1)));
        await Rule("role_not_for_professional", GroupsApi.Member(worker).With("role", "closeOne"));
        await group.JoinAsync(GroupsApi.Member(worker));
        await Rule("member_already_in_team", GroupsApi.Member(worker));
        var body = GroupsApi.Member(await Api.ProfessionalAsync());
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, Path, body);
        await EveryWrite.RefusesOtherRolesAsync(Api, Path, body, aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, Path, body, "role", "coordinator");
        await Api.PostAsync(new TeamsApi(fixture).Lead, Path, body).MissingAsync();

        Task Field(string field, string code, JsonObject member) => Api.PostAsync(Api.Lead, Path, member).RefusesFieldAsync(field, code);
        Task Rule(string code, JsonObject member) => Api.PostAsync(Api.Lead, Path, member).RefusesAsync(code);
    }
}
