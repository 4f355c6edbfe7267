using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Features.Retention;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Retention;

/// <summary>On a database apart: the job looks at the children of all tenants.</summary>
public sealed class TellOfEndedRetentionTests(LaterFixture later) : IClassFixture<LaterFixture>
{
    private readonly TeamsApi api = new(later.Service);

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Tells_of_each_child_once_when_its_time_has_run_out_and_no_hold_stands_in_the_way()
    {
        var due = await api.ClosedAsync();
        var held = await api.ClosedAsync();
        var hold = await api.CreateAsync(api.Lead, $"/children/{held}/legal-holds", RetentionApi.Reason());
        var proposed = await api.ClosedAsync();
        await api.ProposeAsync(proposed);
        await api.ClosedAsync(yearsAgo: 20);

        await RunAsync();
        await RunAsync();

        var told = Assert.Single(await api.PublishedAsync<RetentionEnded>());
        Assert.Equal((due, TeamsFixture.Today.AddYears(-1)), (told.ChildId, told.DueOn));

        using var lifted = await api.PostAsync(api.Lead, $"/children/{held}/legal-holds/{hold.Id()}/lift", RetentionApi.Reason());
        await lifted.BodyAsync(System.Net.HttpStatusCode.OK);
        await RunAsync();
        Assert.Equal([due, held], (await api.PublishedAsync<RetentionEnded>()).Select(one => one.ChildId));
    }

    private Task<ServiceDefaults.Scheduling.JobReport> RunAsync() =>
        new TellOfEndedRetention(later.Service.Services.GetRequiredService<IServiceScopeFactory>(), new FixedClock(TeamsFixture.Now)).Run(CancellationToken.None);
}
