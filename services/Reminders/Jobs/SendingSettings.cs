using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>Section <c>Sending</c>: how many send at once in this instance, and how patiently.</summary>
internal sealed record SendingSettings
{
    /// <summary>How many send at once.</summary>
    public int Lines { get; init; } = 4;

    /// <summary>How long one sender has an attempt for itself; afterwards another takes it for abandoned.</summary>
    public int LeaseSeconds { get; init; } = 60;

    /// <summary>Pause after the first failed attempt.</summary>
    public int FirstPauseSeconds { get; init; } = 30;

    internal TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    internal RetrySchedule Retries => new(TimeSpan.FromSeconds(FirstPauseSeconds));

    public static SendingSettings Read(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection("Sending").Get<SendingSettings>() switch
            {
                null => new SendingSettings(),
                { Lines: >= 1 and <= 50, LeaseSeconds: >= 1 and <= 600, FirstPauseSeconds: >= 1 and <= 600 } settings => settings,
                _ => throw new StartupFault("Sending__Lines is not between 1 and 50, or Sending__LeaseSeconds or Sending__FirstPauseSeconds not between 1 and 600."),
            };
        }
        catch (InvalidOperationException)
        {
            throw new StartupFault("Sending__Lines, Sending__LeaseSeconds or Sending__FirstPauseSeconds is not a number.");
        }
    }
}
