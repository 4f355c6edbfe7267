using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

public sealed class ProtectionRegistrationTests
{
    private const ProtectionKeys All = ProtectionKeys.Fields | ProtectionKeys.Lookup | ProtectionKeys.Contacts;

    [Fact]
    public void A_service_that_needs_no_key_starts_without_one()
    {
        using var services = TestKeys.Services(ProtectionKeys.None);

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Null(services.GetService<FieldProtector>());
    }

    [Fact]
    public void A_service_gets_only_the_protectors_it_named()
    {
        using var services = TestKeys.Services(ProtectionKeys.Contacts, contacts: TestKeys.First, fields: "ignored");

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(services.GetService<ContactSeal>());
        Assert.Null(services.GetService<FieldProtector>());
        Assert.Null(services.GetService<KeyedHash>());
    }

    [Fact]
    public void Every_missing_key_has_its_own_message()
    {
        var faults = Faults(TestKeys.Services(All));

        Assert.Collection(
            faults,
            fault => Assert.StartsWith("Setting Protection__Fields is missing", fault, StringComparison.Ordinal),
            fault => Assert.StartsWith("Setting Protection__Lookup is missing", fault, StringComparison.Ordinal),
            fault => Assert.StartsWith("Setting Protection__Contacts is missing", fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nonsense", "not of the form")]
    [InlineData("Upper:AAAA", "not of the form")]
    [InlineData("a.b:AAAA", "not of the form")]
    [InlineData("a:AAAA", "not 32 bytes")]
    [InlineData("a:not base64", "not 32 bytes")]
    [InlineData(",", "not of the form")]
    public void A_malformed_ring_stops_the_start(string fields, string message)
    {
        var fault = Assert.Single(Faults(TestKeys.Services(ProtectionKeys.Fields, fields: fields)));

        Assert.Contains("Protection__Fields", fault, StringComparison.Ordinal);
        Assert.Contains(message, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(64)]
    public void A_key_that_is_not_32_bytes_stops_the_start_without_being_shown(int length)
    {
        var fault = Assert.Single(Faults(TestKeys.Services(ProtectionKeys.Fields, fields: TestKeys.Ring("a", 7, length))));

        Assert.Contains("not 32 bytes", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("BwcH", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_key_id_twice_stops_the_start() =>
        Assert.Contains(
            "twice",
            Assert.Single(Faults(TestKeys.Services(ProtectionKeys.Fields, fields: $"{TestKeys.First},{TestKeys.First}"))),
            StringComparison.Ordinal);

    [Fact]
    public void A_protector_does_not_come_to_life_with_a_bad_key() =>
        Assert.Throws<OptionsValidationException>(
            () => TestKeys.Services(ProtectionKeys.Lookup, lookup: "short").GetRequiredService<KeyedHash>());

    private static IEnumerable<string> Faults(ServiceProvider services) =>
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Failures;
}
