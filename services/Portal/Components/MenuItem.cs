using System.Security.Claims;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Portal.Components;

/// <summary>
/// An entry of the main menu. It only keeps away what a role has no use for; what somebody may see and do is decided by the
/// services.
/// </summary>
/// <param name="Path">Where it leads.</param>
/// <param name="Name">Key of its text.</param>
/// <param name="Roles">Of the token.</param>
internal sealed record MenuItem(string Path, string Name, params string[] Roles)
{
    // What is written to a person is theirs, and no one's who acts for them.
    private const string Inbox = "/inbox";

    private static readonly MenuItem[] All =
    [
        new("/week", "MenuWeek", "professional", "lead"),
        new("/children", "MenuChildren", "professional", "lead"),
        new("/teams", "MenuTeams", "professional", "lead"),
        new("/workbench", "MenuWorkbench", "professional", "lead"),
        new("/caseloads", "MenuCaseloads", "lead"),
        new("/training", "MenuTraining", "professional", "lead", "trainer"),
        new("/administration", "MenuAdministration", "lead", "admin"),
        new("/audit", "MenuAudit", "auditor", "lead"),
        new("/own", "MenuOwn", "family"),
        new("/own/model", "MenuModel", "family"),
        new(Inbox, "MenuInbox", "professional", "lead", "trainer", "family"),
    ];

    public static IEnumerable<MenuItem> For(ClaimsPrincipal person) =>
        All.Where(item => item.Roles.Any(person.IsInRole) && (item.Path != Inbox || !person.HasClaim(claim => claim.Type == Mandate.Claim)));
}
