using SystemicPlatform.Contracts.Meetings;
using static SystemicPlatform.Contracts.Meetings.MeetingKind;
using static SystemicPlatform.Meetings.Domain.Meetings.ParticipantRole;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>How many children's matters a meeting handles.</summary>
internal enum ChildrenPerMeeting
{
    None,
    One,
    Many,
}

/// <summary>
/// Who must be in which kind of meeting, and for how many children it is: the table of domain C1b. Required and missing is a
/// recorded deviation; what is refused outright stands in <see cref="PresenceRules"/>. Whoever is not named comes as needed.
/// </summary>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="Children">How many children it is for.</param>
/// <param name="Required">Roles that the sources name as members.</param>
internal sealed record Presence(MeetingKind Kind, ChildrenPerMeeting Children, IReadOnlyList<ParticipantRole> Required)
{
    private static readonly ParticipantRole[] CoreRoster = [ResponsibleSocialWorker, ConsultingSocialWorker, FamilyTherapist, Coordinator];

    private static readonly Dictionary<MeetingKind, Presence> Table = new Presence[]
    {
        new(ProfessionalTeam, ChildrenPerMeeting.Many, CoreRoster),
        new(ClientTeam, ChildrenPerMeeting.One, [.. CoreRoster, Family]),
        new(Network, ChildrenPerMeeting.One, [Family, Professional]),
        new(Cooperation, ChildrenPerMeeting.One, [Family, Professional]),
        new(ResponsibilityTeam, ChildrenPerMeeting.One, [ResponsibleSocialWorker, WorkPair, Family, Professional]),
        new(ClientPlan, ChildrenPerMeeting.One, [ResponsibleSocialWorker, Family]),
        new(ExpertGroup, ChildrenPerMeeting.Many, [ResponsibleSocialWorker, Coordinator, Professional]),
        new(FamilyGroupConference, ChildrenPerMeeting.One, [ResponsibleSocialWorker, Family, CloseNetwork]),
        new(Consultation, ChildrenPerMeeting.One, [Professional]),
        new(SteeringGroup, ChildrenPerMeeting.None, [Professional]),
        new(ProjectGroup, ChildrenPerMeeting.None, [Professional]),
        new(ChildMeeting, ChildrenPerMeeting.One, [ResponsibleSocialWorker, Family]),
        new(Other, ChildrenPerMeeting.Many, []),
    }.ToDictionary(row => row.Kind);

    internal static Presence Of(MeetingKind kind) => Table[kind];

    /// <summary>True where nothing can be said before it is known whose meeting it is; a consultation can be a general one.</summary>
    internal static bool IsForOneChild(MeetingKind kind) => kind != Consultation && Of(kind).Children == ChildrenPerMeeting.One;
}
