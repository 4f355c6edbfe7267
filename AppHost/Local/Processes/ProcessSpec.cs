using System.Collections.Immutable;

namespace SystemicPlatform.AppHost.Local.Processes;

/// <summary>One program to start: what, as whom, with which environment, and how it wants to be asked to stop.</summary>
internal sealed record ProcessSpec(string Program, params string[] Arguments)
{
    internal IReadOnlyDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;
    internal required string Log { get; init; }
    internal string? WorkingFolder { get; init; }

    /// <summary>A server that refuses to run as root runs as this user when we are root.</summary>
    internal string? UserWhenRoot { get; init; }

    internal int StopSignal { get; init; } = Posix.Terminate;
    internal TimeSpan StopWithin { get; init; } = TimeSpan.FromSeconds(15);

    internal string? User => Posix.IsRoot ? UserWhenRoot : null;
}
