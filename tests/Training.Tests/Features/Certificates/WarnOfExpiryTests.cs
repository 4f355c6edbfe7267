using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Features.Certificates;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class WarnOfExpiryTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Tells_once_of_what_ends_within_sixty_days_and_was_neither_renewed_nor_revoked()
    {
        var programmeId = await area.ProgrammeAsync(Bodies.Programme(validityMonths: 12));
        var (due, renewed, revoked) = (
            (await area.CertificateAsync(programmeId)).Id(), (await area.CertificateAsync(programmeId)).Id(), (await area.CertificateAsync(programmeId)).Id());
        await area.CertificateAsync();
        await area.Lead.PostedAsync($"{Area.Path}/certificates/{renewed}/renewal", new { });
        await area.Lead.PostedAsync($"{Area.Path}/certificates/{revoked}/revocation", new { because = "Erehdys" });

        // The last day is 2 August 2027; sixty days before is 3 June.
        await RunAsync(new DateTimeOffset(2027, 6, 2, 9, 0, 0, TimeSpan.Zero));
        Assert.Empty(await ToldAsync());
        await Task.WhenAll(RunAsync(new DateTimeOffset(2027, 6, 3, 9, 0, 0, TimeSpan.Zero)), RunAsync(new DateTimeOffset(2027, 6, 3, 9, 0, 0, TimeSpan.Zero)));
        await RunAsync(new DateTimeOffset(2027, 6, 4, 9, 0, 0, TimeSpan.Zero));

        var told = Assert.Single(await ToldAsync());
        Assert.Equal((due, new DateOnly(2027, 8, 2)), (told.CertificateId, told.ValidTo));
    }

    private Task<List<CertificateExpiring>> ToldAsync() => fixture.Service.PublishedAsync<CertificateExpiring>(area.Tenant);

    private Task<JobReport> RunAsync(DateTimeOffset now) =>
        new WarnOfExpiry(fixture.Service.Services.GetRequiredService<IServiceScopeFactory>(), new FixedClock(now)).Run(CancellationToken.None);
}
