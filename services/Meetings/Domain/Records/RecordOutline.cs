using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Agendas;
using static SystemicPlatform.Meetings.Domain.Records.RecordPartKind;

namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>The parts with which a record begins. More can be added while it is open.</summary>
internal static class RecordOutline
{
    /// <summary>For everyone at the meeting.</summary>
    internal static IReadOnlyList<RecordPartKind> Common(MeetingKind kind) => kind switch
    {
        MeetingKind.Network => [CoreIssue, SharedPlan, JointEvaluation],
        MeetingKind.ClientPlan => [Notes, SharedPlan, JointEvaluation],
        _ => [Notes],
    };

    /// <summary>For each child whose matter is handled: first the child's own view, then by the structure (A0-06, A0-07, A1-09).</summary>
    internal static IReadOnlyList<RecordPartKind> PerChild(MeetingStructure structure) => structure switch
    {
        MeetingStructure.Hypotheses => [ChildsView, Situation, Hypotheses, Solutions],
        MeetingStructure.HelpingMap => [ChildsView, Vision, Obstacles, Supports, Plan],
        _ => throw new ArgumentOutOfRangeException(nameof(structure)),
    };
}
