using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Features.Participants;

/// <summary>Someone's part in a meeting as clients see it. Names are asked of Teams.</summary>
/// <param name="Id">Their part in this meeting.</param>
/// <param name="ProfessionalId">A professional.</param>
/// <param name="PersonId">A person of a child's network.</param>
/// <param name="OrganisationId">A partner organisation.</param>
/// <param name="Member">True for members of the team.</param>
/// <param name="Role">As what they take part.</param>
/// <param name="IsChair">Leads the meeting.</param>
/// <param name="IsRecorder">Writes the record.</param>
/// <param name="IsPreparer">Prepares the meeting.</param>
/// <param name="WhyPresent">Why they are here; members need no reason.</param>
/// <param name="InvitedAt">UTC; null for members.</param>
/// <param name="Answer">Whether they come.</param>
/// <param name="AnsweredAt">UTC.</param>
/// <param name="Attendance">Whether they were there.</param>
internal sealed record ParticipantView(
    Guid Id, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, bool Member, ParticipantRole Role,
    bool IsChair, bool IsRecorder, bool IsPreparer, string? WhyPresent, DateTimeOffset? InvitedAt,
    InvitationAnswer Answer, DateTimeOffset? AnsweredAt, Attendance Attendance)
{
    internal static ParticipantView From(Participant row) => new(
        row.Key, row.ProfessionalId, row.PersonId, row.OrganisationId, row.MemberId is not null, row.Role,
        row.IsChair, row.IsRecorder, row.IsPreparer, row.WhyPresent, row.InvitedAt, row.Answer, row.AnsweredAt, row.Attendance);
}
