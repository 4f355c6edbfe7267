using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Features.Feedback;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class RemindBeforeClosingTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Reminds_once_two_days_before_the_end()
    {
        var asked = await (await AskedSession.HeldAsync(area, 2)).AskAsync(closesOn: "2026-12-10");
        using var answer = await asked.AnswerAsync(0, 4);

        await RunAsync(new DateTimeOffset(2026, 12, 7, 4, 0, 0, TimeSpan.Zero));
        Assert.Empty(await ToldAsync());
        await Task.WhenAll(RunAsync(new DateTimeOffset(2026, 12, 8, 4, 0, 0, TimeSpan.Zero)), RunAsync(new DateTimeOffset(2026, 12, 8, 4, 0, 0, TimeSpan.Zero)));
        await RunAsync(new DateTimeOffset(2026, 12, 9, 4, 0, 0, TimeSpan.Zero));

        Assert.Equal([asked.People[1].Id], Assert.Single(await ToldAsync()).ProfessionalIds);
    }

    private Task<List<FeedbackMissing>> ToldAsync() => fixture.Service.PublishedAsync<FeedbackMissing>(area.Tenant);

    private Task<JobReport> RunAsync(DateTimeOffset now) =>
        new RemindBeforeClosing(fixture.Service.Services.GetRequiredService<IServiceScopeFactory>(), new FixedClock(now)).Run(CancellationToken.None);
}
