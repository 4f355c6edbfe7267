using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>A meeting of a child that a partner belongs to, as its own system sees it.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="ChildId">The child.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="StartsAt">UTC; of a skipped one, when it would have begun.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Place">Where, if said.</param>
/// <param name="Version">Rises with every change of the meeting.</param>
/// <param name="WhyPresent">Why you are invited; members of the child's team need no reason.</param>
/// <param name="Answer">Whether you come.</param>
/// <param name="AnsweredAt">UTC.</param>
/// <param name="SharedRecord">There is a shared record to read.</param>
internal sealed record PartnerInvitationView(
    Guid MeetingId, Guid ChildId, MeetingKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingStatus Status, string? Place, int Version,
    [property: Personal] string? WhyPresent, InvitationAnswer Answer, DateTimeOffset? AnsweredAt, bool SharedRecord)
{
    internal static PartnerInvitationView From(Meeting meeting, string? place, Participant own) => new(
        meeting.Id, meeting.ChildId ?? Guid.Empty, meeting.Kind, meeting.StartsAt, meeting.EndsAt, meeting.Status, place, meeting.Version,
        own.WhyPresent, own.Answer, own.AnsweredAt, meeting.RecordSharedAt is not null);
}
