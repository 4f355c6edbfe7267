using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>Registers the clock and the statutory limits.</summary>
public static class TimeRegistration
{
    /// <summary>
    /// Adds <see cref="TimeProvider"/> (unless one is there), <see cref="StatutoryLimits"/> from section
    /// <c>StatutoryLimits</c> and <see cref="StatutoryDeadlines"/>. Limits that overlap, end before they begin or are not
    /// positive stop the start.
    /// </summary>
    public static IServiceCollection AddTime(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<StatutoryLimits>()
            .Bind(configuration.GetSection(StatutoryLimits.Section))
            .PostConfigure(limits => limits.FillGaps())
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<StatutoryLimits>, StatutoryLimitsValidator>();
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<StatutoryLimits>>().Value);
        services.TryAddSingleton(provider =>
            new StatutoryDeadlines(provider.GetRequiredService<IOptions<StatutoryLimits>>().Value));
        return services;
    }
}

internal sealed class StatutoryLimitsValidator : IValidateOptions<StatutoryLimits>
{
    public ValidateOptionsResult Validate(string? name, StatutoryLimits options)
    {
        var faults = options.All().SelectMany(limit => Faults(limit.Name, [.. limit.Values])).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(string name, DatedValue<int>[] values)
    {
        var key = $"Setting {StatutoryLimits.Section}__{name}";
        if (values.Any(value => value.Value < 1))
        {
            yield return $"{key}: a limit must be at least 1.";
        }

        if (values.Any(value => value.ValidTo < value.ValidFrom))
        {
            yield return $"{key}: ValidTo is before ValidFrom.";
        }

        if (values.Where((value, index) => values.Skip(index + 1).Any(value.Overlaps)).Any())
        {
            yield return $"{key}: two values are in force on the same day.";
        }
    }
}
