using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

[Trait("covers", "L-26")]
public sealed class ContactPointTests
{
    private static readonly ContactPoint Open = new("kaisa@demo.example", "+358 00 000 0000", "fi");
    private static readonly ContactPoint Protected = Open with { NonDisclosure = true };

    [Fact]
    public void A_protected_contact_serialises_as_protected_and_nothing_else()
    {
        Assert.Equal("""{"protected":true}""", JsonSerializer.Serialize(Protected, JsonSerializerOptions.Web));
        Assert.Equal("""{"protected":true}""", JsonSerializer.Serialize<object>(Protected, JsonSerializerOptions.Web));
        Assert.Equal(
            """[{"contact":{"protected":true}}]""", JsonSerializer.Serialize(new[] { new { Contact = Protected } }, JsonSerializerOptions.Web));
    }

    [Fact]
    public void An_open_contact_goes_to_JSON_and_back() =>
        Assert.Equal(
            Open, JsonSerializer.Deserialize<ContactPoint>(JsonSerializer.Serialize(Open, JsonSerializerOptions.Web), JsonSerializerOptions.Web));

    [Fact]
    public void A_contact_can_be_given_as_protected()
    {
        var contact = JsonSerializer.Deserialize<ContactPoint>(
            """{"email":"kaisa@demo.example","language":"fi","nonDisclosure":true}""", JsonSerializerOptions.Web);

        Assert.Equal(new ContactPoint("kaisa@demo.example", null, "fi", true), contact);
    }

    [Theory]
    [InlineData("""{"protected":true}""")]
    [InlineData("""{"email":"kaisa@demo.example"}""")]
    [InlineData("\"kaisa@demo.example\"")]
    public void What_is_no_whole_contact_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ContactPoint>(json, JsonSerializerOptions.Web));

    [Fact]
    public void The_disclosed_contact_holds_the_values_and_says_that_they_are_protected()
    {
        var json = JsonSerializer.Serialize(Protected.Disclose(), JsonSerializerOptions.Web);

        Assert.Contains("kaisa@demo.example", json, StringComparison.Ordinal);
        Assert.Contains("\"nonDisclosure\":true", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_never_shows_the_values()
    {
        Assert.DoesNotContain("demo.example", $"{Open} {Open.Disclose()} {Protected}", StringComparison.Ordinal);
        Assert.DoesNotContain("358", $"{Open} {Open.Disclose()} {Protected}", StringComparison.Ordinal);
    }
}
