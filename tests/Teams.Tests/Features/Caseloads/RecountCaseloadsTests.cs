using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Features.Caseloads;

namespace SystemicPlatform.Teams.Tests.Features.Caseloads;

/// <summary>On a database apart: the job counts the workers of all tenants.</summary>
public sealed class RecountCaseloadsTests(LaterFixture later) : IClassFixture<LaterFixture>
{
    private static readonly DateOnly Today = LaterFixture.Today;

    private readonly TeamsApi api = new(later.Service);

    [Fact]
    [Trait("covers", "L-01")]
    public async Task A_handover_that_was_dated_ahead_counts_from_its_day_and_is_told_once()
    {
        var (from, to) = (await api.SocialWorkerAsync(), await api.SocialWorkerAsync());
        await api.ClientsAsync(to, 30);
        var child = await api.ClientOfAsync(from, Today);
        await api.CreateAsync(api.Lead, $"{child.Path}/team/members", Requests.Member(to, "responsibleSocialWorker", Today.AddDays(2)));
        Assert.Empty(await api.PublishedAsync<CaseloadExceeded>());

        await RunAsync(Today.AddDays(1));
        Assert.Empty(await api.PublishedAsync<CaseloadExceeded>());
        var report = await RunAsync(Today.AddDays(2));
        Assert.Equal((1L, true), (report["crossed"], report["counted"] >= 2));
        await RunAsync(Today.AddDays(2));
        await Task.WhenAll(RunAsync(Today.AddDays(2)), RunAsync(Today.AddDays(2)));
        var told = Assert.Single(await api.PublishedAsync<CaseloadExceeded>());
        Assert.Equal((to, 31, Today.AddDays(2)), (told.ProfessionalId, told.Children, told.On));
        Assert.Equal([(from, 0), (to, 31)], (await api.InDatabaseAsync(db => db.Caseloads.OrderBy(row => row.Children).ToListAsync()))
            .Select(row => (row.ProfessionalId, row.Children)));
    }

    private async Task<IReadOnlyDictionary<string, long>> RunAsync(DateOnly day)
    {
        var clock = new FixedClock(HelsinkiTime.ToInstant(day, new TimeOnly(0, 5)));
        return (await new RecountCaseloads(later.Service.Services.GetRequiredService<IServiceScopeFactory>(), clock).Run(CancellationToken.None)).Counts;
    }
}
