using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenTeamFormedTests(MeetingsFixture fixture)
{
    private readonly TeamFormed formed = new(
        TestCaller.NewTenant(), Guid.CreateVersion7(), TeamKind.ChildFamily, ServiceLine.FamilySocialWork,
        Guid.CreateVersion7(), Guid.CreateVersion7(), MeetingsFixture.Now);

    [Fact]
    public async Task Delivered_twice_the_team_is_there_once()
    {
        var messageId = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<TeamFormed, WhenTeamFormed>(formed, messageId);
        await fixture.Service.DeliverAsync<TeamFormed, WhenTeamFormed>(formed, messageId);
        await fixture.Service.DeliverAsync<TeamFormed, WhenTeamFormed>(formed);

        var team = await KnownAsync();
        Assert.Equal(
            (formed.TeamId, formed.Kind, formed.ServiceLine, formed.ChildId, formed.LinkedTeamId),
            (team!.Id, team.Kind, team.ServiceLine, team.ChildId, team.LinkedTeamId));
    }

    [Fact]
    public async Task Comes_over_the_broker()
    {
        await fixture.Service.InScopeAsync(formed.Tenant, async services =>
        {
            services.GetRequiredService<IOutbox>().Publish(formed);
            return await services.GetRequiredService<Data.MeetingsDb>().SaveChangesAsync();
        });

        await Eventually.HoldsAsync("the team is known", async () => await KnownAsync() is not null);
    }

    private Task<KnownTeam?> KnownAsync() => fixture.Service.InTenantAsync(formed.Tenant, db => db.Teams.SingleOrDefaultAsync());
}
