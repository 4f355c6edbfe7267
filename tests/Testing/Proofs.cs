namespace SystemicPlatform.Testing;

/// <summary>How long the long proofs are.</summary>
public static class Proofs
{
    /// <summary>True for <c>./platform test --all</c>; otherwise each is run in a small version.</summary>
    public static bool InFull { get; } = Environment.GetEnvironmentVariable("SYSTEMIC_TEST_ALL") is "1";
}
