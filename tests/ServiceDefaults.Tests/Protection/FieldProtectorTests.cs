using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

public sealed class FieldProtectorTests
{
    private const string Purpose = "children.personalIdentityCode";

    [Theory]
    [InlineData("150313A902J")]
    [InlineData("")]
    [InlineData("Äidin öinen työ 🌙")]
    public void Opens_what_it_protected(string plain)
    {
        var protector = With(TestKeys.First);

        Assert.Equal(plain, protector.Unprotect(protector.Protect(plain, Purpose), Purpose));
    }

    [Fact]
    public void The_envelope_names_version_and_key_and_differs_each_time()
    {
        var protector = With(TestKeys.First);
        var envelope = protector.Protect("150313A902J", Purpose);

        Assert.Matches(@"^v1\.first\.[A-Za-z0-9_-]+$", envelope);
        Assert.NotEqual(envelope, protector.Protect("150313A902J", Purpose));
    }

    [Fact]
    public void Refuses_an_envelope_that_was_changed_anywhere()
    {
        var protector = With(TestKeys.First);
        var envelope = protector.Protect("150313A902J", Purpose);

        for (var position = 0; position < envelope.Length; position++)
        {
            var changed = envelope.ToCharArray();
            changed[position] = changed[position] == 'A' ? 'B' : 'A';
            Assert.Throws<ProtectionFault>(() => protector.Unprotect(new string(changed), Purpose));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("150313A902J")]
    [InlineData("v1.first.")]
    [InlineData("v1.first.AAAA")]
    [InlineData("v1.first.AAA?")]
    [InlineData("v1.first.AAAA.AAAA")]
    [InlineData("v2.first.AAAA")]
    public void Refuses_what_is_no_envelope(string text) =>
        Assert.Throws<ProtectionFault>(() => With(TestKeys.First).Unprotect(text, Purpose));

    [Fact]
    public void Refuses_an_envelope_of_another_purpose()
    {
        var protector = With(TestKeys.First);

        Assert.Throws<ProtectionFault>(() => protector.Unprotect(protector.Protect("a", "persons.phone"), "persons.email"));
    }

    [Fact]
    public void An_older_key_still_opens_and_the_first_one_closes()
    {
        var old = With(TestKeys.First).Protect("a", Purpose);
        var rotated = With($"{TestKeys.Second}, {TestKeys.First}");

        Assert.Equal("a", rotated.Unprotect(old, Purpose));
        Assert.False(rotated.UsesCurrentKey(old));
        Assert.StartsWith("v1.second.", rotated.Protect("a", Purpose), StringComparison.Ordinal);
        Assert.True(rotated.UsesCurrentKey(rotated.Protect("a", Purpose)));
    }

    [Fact]
    public void A_key_that_left_the_ring_opens_nothing_more()
    {
        var old = With(TestKeys.First).Protect("a", Purpose);

        Assert.Throws<ProtectionFault>(() => With(TestKeys.Second).Unprotect(old, Purpose));
        Assert.Throws<ProtectionFault>(() => With(TestKeys.Ring("first", 9)).Unprotect(old, Purpose));
    }

    [Fact]
    public void Serves_many_threads_at_once()
    {
        var protector = With(TestKeys.First);

        Parallel.For(0, 2000, number =>
            Assert.Equal($"{number}", protector.Unprotect(protector.Protect($"{number}", Purpose), Purpose)));
    }

    private static FieldProtector With(string fields) =>
        TestKeys.Services(ProtectionKeys.Fields, fields: fields).GetRequiredService<FieldProtector>();
}
