using SystemicPlatform.AppHost.Local;
using SystemicPlatform.Bench.Measuring;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>What <c>./platform bench</c> measures, in this order.</summary>
internal static class AllComparisons
{
    private static readonly Comparison[] All =
    [
        GatewayComparison.OfLightRequest,
        GatewayComparison.OfRead,
        new ReadChildComparison(),
        new RegisterProfessionalComparison(),
        new ScheduleSeriesComparison(),
        new VerifyComparison(),
        new EventDelayComparison(),
        new EventFlowComparison(),
        new ReminderComparison(),
        new PageComparison(),
    ];

    public static IReadOnlyList<Comparison> Named(string beginning)
    {
        Comparison[] found = [.. All.Where(comparison => comparison.Name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))];
        return found.Length > 0
            ? found
            : throw new PlatformException($"Nothing to measure begins with \"{beginning}\": {string.Join(", ", All.Select(comparison => comparison.Name))}.");
    }
}
