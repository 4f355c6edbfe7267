using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>The caller's own place in a group.</summary>
/// <param name="EnrolmentId">The enrolment.</param>
/// <param name="GroupId">The group.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Ahead">How many wait before them; null for those who do not wait.</param>
internal sealed record OwnSeat(Guid EnrolmentId, Guid GroupId, EnrolmentStatus Status, int? Ahead)
{
    /// <summary>Everything that the caller enrolled for.</summary>
    internal static IQueryable<Enrolment> RowsOf(TrainingDb db, Caller caller) => db.Enrolments.AsNoTracking()
        .Where(row => db.Participants.Any(person => person.Id == row.ParticipantId && person.Subject == caller.Subject));

    /// <summary>The places of these enrolments, with how many wait before each.</summary>
    internal static IQueryable<OwnSeat> Of(TrainingDb db, IQueryable<Enrolment> rows) => rows.Select(row => new OwnSeat(
        row.Id, row.GroupId, row.Status,
        row.Status == EnrolmentStatus.Waiting
            ? db.Enrolments.Count(other => other.GroupId == row.GroupId && other.Status == EnrolmentStatus.Waiting && other.Place < row.Place)
            : null));
}
