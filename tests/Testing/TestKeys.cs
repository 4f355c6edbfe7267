namespace SystemicPlatform.Testing;

/// <summary>Keys for tests only: the same for every service of a run, so that what one seals another can open.</summary>
public static class TestKeys
{
    /// <summary>Key ring for stored fields.</summary>
    public static string Fields { get; } = $"k1:{Key(1)}";

    /// <summary>Key of look-up hashes.</summary>
    public static string Lookup { get; } = Key(2);

    /// <summary>Key ring for contact data in events.</summary>
    public static string Contacts { get; } = $"k1:{Key(3)}";

    private static string Key(byte seed) => Convert.ToBase64String([.. Enumerable.Repeat(seed, 32)]);
}
