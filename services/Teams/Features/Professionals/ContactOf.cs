using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Professionals;

/// <summary>A professional's contact as events carry it: sealed, for Reminders alone to open.</summary>
internal static class ContactOf
{
    public static string? Sealed(Professional professional, ContactSeal seal) => professional.Email is { } email
        ? seal.Seal(
            new ContactPoint(email, null, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(professional.Language.ToString())),
            professional.Id)
        : null;
}
