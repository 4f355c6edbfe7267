using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Domain.Wellbeing;

namespace SystemicPlatform.Plans.Domain.Services;

/// <summary>Where several work on one thing for one person at the same time, and where somebody sees a need that nobody works on (A0-05).</summary>
internal static class ServicesOverview
{
    /// <summary>Double work from today on.</summary>
    internal static IEnumerable<DoubleWork> DoubledIn(IEnumerable<ChildService> services, DateOnly today) =>
        services.Where(service => service.EndsOn is not { } ends || ends >= today)
            .SelectMany(service => service.Facts.Needs.SelectMany(need => service.Facts.ForWhom.Select(who => (service, need, who))))
            .GroupBy(one => (one.need, one.who.Key))
            .SelectMany(same => Together(same.Key.need, same.First().who, [.. same.Select(one => one.service).DistinctBy(service => service.Id)]))
            .OrderBy(doubled => doubled.Need).ThenBy(doubled => doubled.From);

    /// <summary>Needs that were seen last and for which no service is there.</summary>
    internal static IEnumerable<ServiceGap> GapsIn(IReadOnlyCollection<ChildService> services, FrameworkContent? framework, DateOnly today) =>
        (framework?.Entries ?? []).Where(entry => entry.Sign is not FrameworkSign.Strength)
            .Where(entry => !services.Any(service => service.Facts.Needs.Contains(entry.Item) && (service.EndsOn is not { } ends || ends >= today)))
            .GroupBy(entry => entry.Item).OrderBy(item => item.Key)
            .Select(item => new ServiceGap(item.Key, [.. item.Select(entry => entry.Whose).DistinctBy(party => party.Key)]));

    // Stretches of days on which two or more are at work; whoever begins on the day after another has ended doubles nothing.
    private static IEnumerable<DoubleWork> Together(FrameworkItem need, Party who, ChildService[] services)
    {
        DateOnly[] days = [.. services.SelectMany(service => new[] { service.StartsOn, service.EndsOn is { } ends && ends < DateOnly.MaxValue ? ends.AddDays(1) : DateOnly.MaxValue }).Distinct().Order()];
        DoubleWork? open = null;
        foreach (var (from, next) in days.Zip(days.Skip(1)))
        {
            Guid[] active = [.. services.Where(service => service.StartsOn <= from && (service.EndsOn is not { } ends || ends >= from)).Select(service => service.Id)];
            if (active.Length > 1)
            {
                open = open is null
                    ? new DoubleWork(need, who, active, from, LastDay(next))
                    : open with { ServiceIds = [.. open.ServiceIds.Union(active)], Until = LastDay(next) };
            }
            else if (open is not null)
            {
                yield return open;
                open = null;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static DateOnly? LastDay(DateOnly next) => next == DateOnly.MaxValue ? null : next.AddDays(-1);
}

/// <summary>Several services for one need of one person at the same time.</summary>
/// <param name="Need">For what.</param>
/// <param name="ForWhom">For whom.</param>
/// <param name="ServiceIds">Which services.</param>
/// <param name="From">First day on which two or more are at work.</param>
/// <param name="Until">Last day; null = no end is known.</param>
internal sealed record DoubleWork(FrameworkItem Need, Party ForWhom, IReadOnlyList<Guid> ServiceIds, DateOnly From, DateOnly? Until);

/// <summary>A need without a service.</summary>
/// <param name="Need">Which.</param>
/// <param name="SeenBy">Who sees it.</param>
internal sealed record ServiceGap(FrameworkItem Need, IReadOnlyList<Party> SeenBy);
