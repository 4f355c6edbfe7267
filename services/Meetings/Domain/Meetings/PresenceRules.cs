using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>What is refused outright about who takes part (domain C1b, R-03).</summary>
internal static class PresenceRules
{
    /// <summary>As what a member of the team takes part in its meetings.</summary>
    internal static ParticipantRole RoleOf(KnownTeamMember member) => member.Role switch
    {
        _ when member.PersonId is not null => ParticipantRole.Family,
        TeamRole.ResponsibleSocialWorker => ParticipantRole.ResponsibleSocialWorker,
        TeamRole.WorkPair => ParticipantRole.WorkPair,
        TeamRole.ConsultingSocialWorker => ParticipantRole.ConsultingSocialWorker,
        TeamRole.FamilyTherapist => ParticipantRole.FamilyTherapist,
        TeamRole.Coordinator => ParticipantRole.Coordinator,
        _ => ParticipantRole.Professional,
    };

    /// <summary>The professional team meets without the family .</summary>
    internal static bool ExcludesFamily(MeetingKind kind) => kind == MeetingKind.ProfessionalTeam;

    /// <summary>True for the roles that people of the family's own circle have.</summary>
    internal static bool IsOfFamily(ParticipantRole role) => role is ParticipantRole.Family or ParticipantRole.CloseNetwork;

    /// <summary>A role is held by people of its own sort: family by persons, an organisation is a professional partner.</summary>
    internal static bool Fits(Attendee who, ParticipantRole role) =>
        who.PersonId is not null ? IsOfFamily(role) || role == ParticipantRole.ExpertByExperience
        : who.OrganisationId is not null ? role == ParticipantRole.Professional
        : !IsOfFamily(role);

    /// <summary>Refuses someone who does not belong into such a meeting.</summary>
    /// <exception cref="RuleViolation"><c>role_does_not_fit</c>, <c>professional_team_without_family</c></exception>
    internal static void EnsureMayAttend(MeetingKind kind, Attendee who, ParticipantRole role)
    {
        if (!Fits(who, role))
        {
            throw new RuleViolation("role_does_not_fit", "A person takes part as family, close network or expert by experience, an organisation as professional.");
        }

        if (ExcludesFamily(kind) && IsOfFamily(role))
        {
            throw new RuleViolation("professional_team_without_family", "The professional team meets without the family (R-03).");
        }
    }
}
