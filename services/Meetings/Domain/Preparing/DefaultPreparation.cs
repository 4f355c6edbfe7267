using SystemicPlatform.Meetings.Domain.Meetings;
using static SystemicPlatform.Meetings.Domain.Preparing.PreparationOwner;
using static SystemicPlatform.Meetings.Domain.Preparing.PreparationTask;

namespace SystemicPlatform.Meetings.Domain.Preparing;

/// <summary>The check-list with which a meeting of a kind is prepared (R-05, A0-23).</summary>
internal static class DefaultPreparation
{
    private static readonly (PreparationTask Task, PreparationOwner Owner)[] Always =
        [(InviteParticipants, Preparer), (ArrangePlace, Preparer), (Agenda, Preparer), (FollowUpSteps, Preparer)];

    private static readonly (PreparationTask Task, PreparationOwner Owner)[] EachChild =
        [(PresentersQuestion, ResponsibleWorker), (GenogramOrTimeline, ResponsibleWorker), (HearChild, ResponsibleWorker)];

    private static readonly (PreparationTask Task, PreparationOwner Owner)[] OneChild =
        [(TalkWithFamily, ResponsibleWorker), (HearChild, ResponsibleWorker), (PresentersQuestion, ResponsibleWorker), (GenogramOrTimeline, ChildsTeam)];

    /// <summary>The whole list of a meeting as it is now.</summary>
    internal static IReadOnlyList<PreparationItem> Of(Meeting meeting) =>
    [
        .. Always.Concat(Presence.IsForOneChild(meeting.Kind) ? OneChild : [])
            .Select((one, index) => new PreparationItem(meeting, meeting.ChildId, index + 1, one.Task, one.Owner)),
        .. meeting.Children.SelectMany(child => Of(meeting, child)),
    ];

    /// <summary>What one of several children brings with them into the meeting; nothing where the meeting is for one.</summary>
    internal static IReadOnlyList<PreparationItem> Of(Meeting meeting, MeetingChild child) => Presence.Of(meeting.Kind).Children != ChildrenPerMeeting.Many ? [] :
        [.. EachChild.Select((one, index) => new PreparationItem(meeting, child.ChildId, Always.Length + index + 1, one.Task, one.Owner))];
}
