using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Features.Contacts;

/// <summary>Contacts at rest: encrypted and bound to the row, so that one copied to another row does not open.</summary>
internal sealed class ContactBox(FieldProtector protector)
{
    public string? Close(ContactFields? contact, Guid ownerId) =>
        contact is null or { IsEmpty: true } ? null : protector.Protect(JsonSerializer.Serialize(contact), Purpose(ownerId));

    public ContactFields? Open(string? envelope, Guid ownerId) => envelope is null
        ? null
        : JsonSerializer.Deserialize<ContactFields>(protector.Unprotect(envelope, Purpose(ownerId)));

    private static string Purpose(Guid ownerId) => $"contact:{ownerId:D}";
}
