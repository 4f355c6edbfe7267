using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Tests.Time;

[Trait("covers", "L-01")]
public sealed class StatutoryLimitsTests
{
    private const string Caseload = "StatutoryLimits:CaseloadPerWorker";

    [Fact]
    public void A_change_of_law_is_a_change_of_settings()
    {
        var deadlines = Services(
            ($"{Caseload}:0:Value", "30"), ($"{Caseload}:0:ValidFrom", "2024-01-01"), ($"{Caseload}:0:ValidTo", "2027-12-31"),
            ($"{Caseload}:1:Value", "25"), ($"{Caseload}:1:ValidFrom", "2028-01-01")).GetRequiredService<StatutoryDeadlines>();

        Assert.Null(deadlines.CaseloadLimit(new DateOnly(2023, 1, 1)));
        Assert.Equal(30, deadlines.CaseloadLimit(new DateOnly(2027, 12, 31)));
        Assert.Equal(25, deadlines.CaseloadLimit(new DateOnly(2028, 1, 1)));
        Assert.Equal(new DateOnly(2026, 1, 22), deadlines.For(new DateOnly(2026, 1, 13)).AssessmentStartBy);
    }

    [Fact]
    public void Without_settings_the_statutes_hold() =>
        Assert.Equal(30, Services().GetRequiredService<StatutoryDeadlines>().CaseloadLimit(new DateOnly(2026, 1, 1)));

    [Theory]
    [InlineData("2024-01-01", null, "2025-01-01", null, "two values are in force on the same day")]
    [InlineData("2024-01-01", "2025-01-01", "2025-01-01", null, "two values are in force on the same day")]
    [InlineData("2024-01-01", "2023-01-01", "2025-01-01", null, "ValidTo is before ValidFrom")]
    public void Limits_that_contradict_each_other_stop_the_start(
        string from1, string? to1, string from2, string? to2, string message)
    {
        var options = Services(
            ($"{Caseload}:0:Value", "30"), ($"{Caseload}:0:ValidFrom", from1), ($"{Caseload}:0:ValidTo", to1),
            ($"{Caseload}:1:Value", "25"), ($"{Caseload}:1:ValidFrom", from2), ($"{Caseload}:1:ValidTo", to2))
            .GetRequiredService<IStartupValidator>();

        var fault = Assert.Throws<OptionsValidationException>(options.Validate);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains("StatutoryLimits__CaseloadPerWorker", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_of_zero_stops_the_start()
    {
        var options = Services(($"{Caseload}:0:Value", "0"), ($"{Caseload}:0:ValidFrom", "2024-01-01"))
            .GetRequiredService<IStartupValidator>();

        Assert.Throws<OptionsValidationException>(options.Validate);
    }

    private static ServiceProvider Services(params (string Key, string? Value)[] settings) =>
        new ServiceCollection()
            .AddTime(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => pair.Value)).Build())
            .BuildServiceProvider();
}
