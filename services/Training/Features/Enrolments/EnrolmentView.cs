using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Enrolments;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>An enrolment as it is shown.</summary>
/// <param name="Id">The enrolment.</param>
/// <param name="GroupId">The group.</param>
/// <param name="ParticipantId">Who.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Place">Place on the waiting list; the lowest is next.</param>
/// <param name="Source">Who enrolled them.</param>
/// <param name="RegisteredAt">UTC.</param>
/// <param name="ConfirmedAt">UTC; when they got their seat.</param>
internal sealed record EnrolmentView(
    Guid Id, Guid GroupId, Guid ParticipantId, EnrolmentStatus Status, int? Place, EnrolmentSource Source,
    DateTimeOffset RegisteredAt, DateTimeOffset? ConfirmedAt)
{
    internal static EnrolmentView From(Enrolment row) => new(
        row.Id, row.GroupId, row.ParticipantId, row.Status, row.Status is EnrolmentStatus.Waiting ? row.Place : null, row.Source,
        row.RegisteredAt, row.ConfirmedAt);
}

/// <summary>An enrolment with whose it is, for those who run the training.</summary>
internal sealed record NamedEnrolment(EnrolmentView Enrolment, [property: Personal] string? Name, string? Organisation);
