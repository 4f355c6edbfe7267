using System.Text.Json.Serialization;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// How to reach a person. With <see cref="NonDisclosure"/> (turvakielto) it serialises as <c>{"protected":true}</c> and
/// nothing else, wherever it is put (L-26); those who hold the permission get <see cref="Disclose"/>. Its values never show
/// in <see cref="ToString"/>.
/// </summary>
/// <param name="Email">E-mail address, or null.</param>
/// <param name="Phone">Telephone number, or null.</param>
/// <param name="Language">Contact language: <c>fi</c>, <c>sv</c>, <c>en</c> or another BCP 47 tag (L-27).</param>
/// <param name="NonDisclosure">True when the population register forbids giving out the person's contact data.</param>
[JsonConverter(typeof(ContactPointConverter))]
public sealed record ContactPoint(
    [property: Personal] string? Email, [property: Personal] string? Phone, string Language, bool NonDisclosure = false)
{
    /// <summary>All values, for a caller whose permission to see protected contacts was checked and whose look was logged.</summary>
    public DisclosedContact Disclose() => new(Email, Phone, Language, NonDisclosure);

    /// <summary>Tells whether the contact is protected, never its values.</summary>
    public override string ToString() => $"{nameof(ContactPoint)} {{ {nameof(NonDisclosure)} = {NonDisclosure} }}";
}

/// <summary>A contact with its values, also when they are protected: only for those who hold the permission.</summary>
/// <param name="Email">E-mail address, or null.</param>
/// <param name="Phone">Telephone number, or null.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="NonDisclosure">True when the values must not be passed on; screens say so.</param>
public sealed record DisclosedContact(
    [property: Personal] string? Email, [property: Personal] string? Phone, string Language, bool NonDisclosure)
{
    /// <summary>Tells whether the contact is protected, never its values.</summary>
    public override string ToString() => $"{nameof(DisclosedContact)} {{ {nameof(NonDisclosure)} = {NonDisclosure} }}";
}
