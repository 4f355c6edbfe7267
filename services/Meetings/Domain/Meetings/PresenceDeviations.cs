using SystemicPlatform.Contracts.Meetings;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>Compares who was there with the table of domain C1b.</summary>
internal static class PresenceDeviations
{
    private static readonly ParticipantRole[] Others =
        [ParticipantRole.ConsultingSocialWorker, ParticipantRole.FamilyTherapist, ParticipantRole.Coordinator];

    internal static IEnumerable<MeetingDeviation> Of(Meeting meeting, MeetingRules rules)
    {
        var presence = Presence.Of(meeting.Kind);
        var belonging = meeting.Participants.Where(row => row.WithdrawnAt is null).ToList();
        var there = belonging.Where(row => row.WasThere).Select(row => row.Role).ToHashSet();
        foreach (var role in presence.Required.Where(role => !IsFilled(role, there) && !(role == ParticipantRole.Family && meeting.FamilyObstacle is not null)))
        {
            yield return new MeetingDeviation(meeting, DeviationKind.RoleMissing, role);
        }

        if (IsSystemicTeam(meeting.Kind) && !IsQuorate(there, rules))
        {
            yield return new MeetingDeviation(meeting, DeviationKind.NoQuorum);
        }

        if (IsSystemicTeam(meeting.Kind) && !belonging.Exists(row => row.IsPreparer))
        {
            yield return new MeetingDeviation(meeting, DeviationKind.NoPreparer);
        }

        if (HandlesChildren(meeting.Kind) && meeting.Children.Count == 0)
        {
            yield return new MeetingDeviation(meeting, DeviationKind.NoChild);
        }

        if (belonging.Exists(row => row.Attendance == Attendance.Unknown))
        {
            yield return new MeetingDeviation(meeting, DeviationKind.AttendanceUnknown);
        }
    }

    /// <summary>The responsible social worker and enough of the other three .</summary>
    internal static bool IsQuorate(IReadOnlySet<ParticipantRole> there, MeetingRules rules) =>
        there.Contains(ParticipantRole.ResponsibleSocialWorker) && Others.Count(there.Contains) >= rules.QuorumOfOthers;

    private static bool IsSystemicTeam(MeetingKind kind) => kind is MeetingKind.ProfessionalTeam or MeetingKind.ClientTeam;

    private static bool HandlesChildren(MeetingKind kind) => kind is MeetingKind.ProfessionalTeam or MeetingKind.ExpertGroup;

    // "Professionals" in the table are those besides the child's own workers, whatever they are called.
    private static bool IsFilled(ParticipantRole role, HashSet<ParticipantRole> there) => there.Contains(role)
        || (role == ParticipantRole.Professional && Others.Any(there.Contains));
}
