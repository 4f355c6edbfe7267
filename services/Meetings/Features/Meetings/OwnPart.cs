using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Somebody's own part in a meeting, and how far the meeting is.</summary>
/// <param name="ParticipantId">What the meeting calls them.</param>
/// <param name="Role">As what they take part.</param>
/// <param name="IsChair">They lead it.</param>
/// <param name="IsRecorder">They write its record.</param>
/// <param name="IsPreparer">They prepare it.</param>
/// <param name="Invited">They were invited to this meeting, so their answer is waited for; members need no invitation.</param>
/// <param name="Answer">Whether they come.</param>
/// <param name="State">How far it is; null for who has no part in that.</param>
/// <param name="Prepared">As one of the family they have said what they wish of it.</param>
internal sealed record OwnPart(
    Guid ParticipantId, ParticipantRole Role, bool IsChair, bool IsRecorder, bool IsPreparer, bool Invited, InvitationAnswer Answer, MeetingState? State, bool Prepared)
{
    internal static OwnPart Of(Participant row, MeetingState? state, bool prepared) =>
        new(row.Key, row.Role, row.IsChair, row.IsRecorder, row.IsPreparer, row.InvitedAt is not null, row.Answer, state, prepared);
}

/// <summary>How far a meeting is, for those who keep it.</summary>
/// <param name="PreparationBegun">Someone has begun to prepare it.</param>
/// <param name="PreparationOpen">How many things are still to be seen to.</param>
/// <param name="Record">Null = nobody has opened one.</param>
internal sealed record MeetingState(bool PreparationBegun, int PreparationOpen, RecordState? Record);
