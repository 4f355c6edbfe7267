using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

[Trait("covers", "L-26")]
public sealed class ContactSealTests
{
    private static readonly Guid Person = Guid.CreateVersion7();

    [Theory]
    [InlineData("kaisa@demo.example", null, "fi", false)]
    [InlineData(null, "+358 00 000 0000", "sv", true)]
    public void Opens_what_was_sealed_with_the_flag(string? email, string? phone, string language, bool nonDisclosure)
    {
        var contact = new ContactPoint(email, phone, language, nonDisclosure);
        var seal = With(TestKeys.First);

        Assert.Equal(contact, seal.Open(seal.Seal(contact, Person), Person));
    }

    [Fact]
    public void Shows_nothing_of_the_contact_in_the_envelope()
    {
        var envelope = With(TestKeys.First).Seal(new ContactPoint("kaisa@demo.example", null, "fi"), Person);

        Assert.Matches(@"^v1\.first\.[A-Za-z0-9_-]+$", envelope);
    }

    [Fact]
    public void Refuses_the_contact_of_another_person()
    {
        var seal = With(TestKeys.First);
        var envelope = seal.Seal(new ContactPoint("kaisa@demo.example", null, "fi"), Person);

        Assert.Throws<ProtectionFault>(() => seal.Open(envelope, Guid.CreateVersion7()));
    }

    [Fact]
    public void Opens_under_the_older_key_after_a_rotation()
    {
        var contact = new ContactPoint("kaisa@demo.example", null, "fi");
        var envelope = With(TestKeys.First).Seal(contact, Person);

        Assert.Equal(contact, With($"{TestKeys.Second},{TestKeys.First}").Open(envelope, Person));
    }

    private static ContactSeal With(string contacts) =>
        TestKeys.Services(ProtectionKeys.Contacts, contacts: contacts).GetRequiredService<ContactSeal>();
}
