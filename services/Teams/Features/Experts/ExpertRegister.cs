using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Experts;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Experts;

/// <summary>An expert's contact at rest and in events.</summary>
internal sealed class ExpertRegister(ContactBox box, ContactSeal seal)
{
    public void Take(Expert expert, ContactFields? contact)
    {
        if (contact is { Protected: false })
        {
            expert.ReachedBy(box.Close(contact.Trimmed(), expert.Id));
        }
    }

    /// <summary>The address, sealed for Reminders alone; null without one.</summary>
    public string? Sealed(Expert expert) => box.Open(expert.ContactProtected, expert.Id) is { Email: { } email }
        ? seal.Seal(new ContactPoint(email, null, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(expert.Language.ToString())), expert.Id)
        : null;
}
