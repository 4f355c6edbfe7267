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
        TeamRole.ExpertByExperience => ParticipantRole.ExpertByExperience,
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

    /// <summary>Refuses to call a meeting held that cannot have been one of its kind; everything else is a deviation.</summary>
    /// <exception cref="RuleViolation">
    /// <c>client_team_needs_child</c>, <c>client_team_needs_family</c>, <c>professional_team_without_family</c>,
    /// <c>network_needs_chair</c>, <c>network_needs_recorder</c>, <c>chair_is_recorder</c>
    /// </exception>
    internal static void EnsureMayBeHeld(Meeting meeting, MeetingRules rules)
    {
        var belonging = meeting.Participants.Where(row => row.WithdrawnAt is null).ToList();
        var violation = meeting.Kind switch
        {
            MeetingKind.ClientTeam when meeting.Children.Count != 1 =>
                new RuleViolation("client_team_needs_child", "A client-team meeting is about exactly one child (R-03)."),
            MeetingKind.ClientTeam when !belonging.Exists(row => IsOfFamily(row.Role)) =>
                new RuleViolation("client_team_needs_family", "The family is invited to a client-team meeting (R-03)."),
            MeetingKind.ProfessionalTeam when belonging.Exists(row => IsOfFamily(row.Role)) =>
                new RuleViolation("professional_team_without_family", "The professional team meets without the family (R-03)."),
            MeetingKind.Network => DutyViolation(belonging, rules),
            _ => null,
        };
        if (violation is not null)
        {
            throw violation;
        }
    }

    private static RuleViolation? DutyViolation(List<Participant> belonging, MeetingRules rules)
    {
        var (chair, recorder) = (belonging.Find(row => row.IsChair), belonging.Find(row => row.IsRecorder));
        return (chair, recorder) switch
        {
            (null, _) => new RuleViolation("network_needs_chair", "A network meeting has a chair (R-07)."),
            (_, null) => new RuleViolation("network_needs_recorder", "A network meeting has a recorder (R-07)."),
            _ when chair == recorder && !rules.ChairMayRecord =>
                new RuleViolation("chair_is_recorder", "Chair and recorder are two people here (R-07)."),
            _ => null,
        };
    }
}
