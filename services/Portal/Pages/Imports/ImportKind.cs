using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Portal.Pages.Imports;

/// <summary>A kind of file that can be taken in.</summary>
/// <param name="Name">Its address below /imports.</param>
/// <param name="Path">Where it is sent.</param>
/// <param name="Needs">Who may.</param>
/// <param name="Columns">As the first line names them; those with a star have to be there.</param>
/// <param name="HasExport">The same columns can be had as a file.</param>
public sealed record ImportKind(string Name, string Path, Permission Needs, string Columns, bool HasExport = true)
{
    public static IReadOnlyList<ImportKind> All { get; } =
    [
        new("professionals", "/api/teams/professionals/import", Permission.ManageProfessionals,
            "givenName*, familyName*, title*, language*, email, subject, qualifications, workingLanguages, employedFrom"),
        new("teams", "/api/teams/systemic-teams/import", Permission.ManageSystemicTeams,
            "kind*, name*, serviceLine*, municipalities*, linkedTeam, members"),
        new("children", "/api/teams/children/import", Permission.ImportChildren,
            "givenName*, familyName*, contactLanguage*, municipality*, birthDate, sex, interpreterNeeded, nonDisclosureForSafety, temporaryId, deceasedOn, personalIdentityCode, notADuplicateBecause"),
        new("participants", "/api/training/participants/import", Permission.EnrolOthers,
            "email*, name*, kind*, sector*, language*, organisation, municipality"),
    ];

    /// <summary>Files that belong to something: a group's sessions, a session's attendance.</summary>
    public static ImportKind Sessions(Guid groupId) => new(
        "sessions", $"/api/training/groups/{groupId}/sessions/import", Permission.ManageTraining, "day*, localTime*, durationMinutes*, theme, place, link", HasExport: false);

    /// <inheritdoc cref="Sessions"/>
    public static ImportKind Attendance(Guid sessionId) => new(
        "attendance", $"/api/training/sessions/{sessionId}/attendance/import", Permission.ManageTraining, "participantId, email, mode*, minutes, name", HasExport: false);
}
