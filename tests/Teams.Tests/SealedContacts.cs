using Microsoft.Extensions.Options;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests;

/// <summary>Opens contacts as Reminders does.</summary>
internal static class SealedContacts
{
    public static ContactPoint Open(string envelope, Guid professionalId) =>
        new ContactSeal(Options.Create(new ProtectionOptions { Contacts = TestKeys.Contacts })).Open(envelope, professionalId);
}
