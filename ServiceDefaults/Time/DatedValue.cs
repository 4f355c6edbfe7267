namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>A limit set by law, for the days it is in force.</summary>
/// <param name="Value">The limit; its unit is told where it is used.</param>
/// <param name="ValidFrom">First day in force.</param>
/// <param name="ValidTo">Last day in force; null while no end is known.</param>
public sealed record DatedValue<T>(T Value, DateOnly ValidFrom, DateOnly? ValidTo = null)
{
    /// <summary>True on every day from the first to the last, both included.</summary>
    public bool IsValidOn(DateOnly date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);

    internal bool Overlaps(DatedValue<T> other) =>
        (other.ValidTo is not { } last || ValidFrom <= last) && (ValidTo is not { } mine || other.ValidFrom <= mine);
}
