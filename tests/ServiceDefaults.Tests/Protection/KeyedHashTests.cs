using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

public sealed class KeyedHashTests
{
    private static readonly KeyedHash Hash = With(TestKeys.Lookup);

    [Fact]
    public void Finds_a_code_again_however_it_was_typed() =>
        Assert.Equal(Hash.Of(PersonalIdentityCode.Parse("150313A902J"), "child"), Hash.Of(" 150313a902j", "child"));

    [Fact]
    public void Takes_both_Unicode_forms_of_a_letter_for_the_same() =>
        Assert.Equal(Hash.Of("M\u00e4ki", "name"), Hash.Of("Ma\u0308ki", "name"));

    [Fact]
    public void Depends_on_value_purpose_and_key()
    {
        var hash = Hash.Of("150313A902J", "child");

        Assert.Equal(43, hash.Length);
        Assert.NotEqual(hash, Hash.Of("170917A9110", "child"));
        Assert.NotEqual(hash, Hash.Of("150313A902J", "person"));
        Assert.NotEqual(hash, With(Convert.ToBase64String(new byte[32])).Of("150313A902J", "child"));
    }

    [Fact]
    public void Keeps_two_identities_with_the_same_digits_apart() =>
        Assert.NotEqual(Hash.Of("010190-999W", "child"), Hash.Of("010190Y999W", "child"));

    private static KeyedHash With(string lookup) =>
        TestKeys.Services(ProtectionKeys.Lookup, lookup: lookup).GetRequiredService<KeyedHash>();
}
