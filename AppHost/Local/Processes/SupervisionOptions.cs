namespace SystemicPlatform.AppHost.Local.Processes;

internal sealed record SupervisionOptions
{
    /// <summary>Where events a person should see are said.</summary>
    internal Action<string> Say { get; init; } = _ => { };

    /// <summary>Folder of the pid files; without it none are written.</summary>
    internal string? PidFolder { get; init; }

    internal TimeSpan HealthyWithin { get; init; } = TimeSpan.FromSeconds(60);
    internal TimeSpan FirstBackOff { get; init; } = TimeSpan.FromMilliseconds(500);
    internal TimeSpan LongestBackOff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A part that ran this long before it ended starts again at the shortest back-off.</summary>
    internal TimeSpan SteadyAfter { get; init; } = TimeSpan.FromSeconds(30);
}
