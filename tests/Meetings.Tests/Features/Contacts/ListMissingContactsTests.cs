using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Contacts;

[Trait("covers", "L-11")]
public sealed class ListMissingContactsTests(MeetingsFixture fixture)
{
    private const string Missing = "/api/meetings/contacts/missing";
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_children_with_a_worker_for_whom_nothing_was_agreed_page_by_page()
    {
        var worker = await area.ProfessionalAsync();
        var (first, second, agreed) = (await ChildOfAsync(worker), await ChildOfAsync(await area.ProfessionalAsync()), await ChildOfAsync(worker));
        await area.ChildWithTeamAsync();
        using var put = await area.As(Role.Lead).PutAsync(
            $"/api/meetings/children/{agreed}/contact-agreement", new { professionalId = worker, everyDays = 30, alone = false, from = "2026-01-01" }, "\"0\"");
        Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync());

        Assert.Equal([first, second], (await area.As(Role.Lead).AllAsync($"{Missing}?limit=1")).Select(one => one.GetProperty("childId").GetGuid()));
        Assert.Equal([first], (await area.As(Role.Lead).JsonAsync($"{Missing}?professionalId={worker}")).Items().Select(one => one.GetProperty("childId").GetGuid()));
    }

    [Fact]
    public async Task Only_children_of_ones_own()
    {
        var child = await ChildOfAsync(await area.ProfessionalAsync());
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        Assert.Empty((await area.As(worker).JsonAsync(Missing)).Items());
        await area.GrantAsync(child, worker);
        Assert.Single((await area.As(worker).JsonAsync(Missing)).Items());
        using var family = await area.As(Role.Family).GetAsync(new Uri(Missing, UriKind.Relative));
        await family.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    private async Task<Guid> ChildOfAsync(Guid worker)
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        await area.JoinAsync(teamId, worker, role: TeamRole.ResponsibleSocialWorker);
        return childId;
    }
}
