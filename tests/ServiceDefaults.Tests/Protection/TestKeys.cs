using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

internal static class TestKeys
{
    internal static readonly string First = Ring("first", 1);
    internal static readonly string Second = Ring("second", 2);
    internal static readonly string Lookup = Convert.ToBase64String(Bytes(3));

    internal static ServiceProvider Services(
        ProtectionKeys keys, string? fields = null, string? lookup = null, string? contacts = null) =>
        new ServiceCollection()
            .AddProtection(
                new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["Protection:Fields"] = fields,
                    ["Protection:Lookup"] = lookup,
                    ["Protection:Contacts"] = contacts,
                }).Build(),
                keys)
            .BuildServiceProvider();

    internal static string Ring(string id, byte fill, int length = 32) =>
        $"{id}:{Convert.ToBase64String(Bytes(fill, length))}";

    private static byte[] Bytes(byte fill, int length = 32) => [.. Enumerable.Repeat(fill, length)];
}
