using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>
/// Where seats are given and freed, one request after another: the group's row is locked first, in the use case's own
/// transaction, so that nobody gets a seat twice and the waiting list keeps its order.
/// </summary>
internal sealed class EnrolmentDesk(TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock)
{
    /// <summary>The group with its row locked until the transaction ends.</summary>
    /// <exception cref="Problem">404.</exception>
    internal async Task<TrainingGroup> LockAsync(Guid groupId, CancellationToken ct)
    {
        var rows = await db.Groups
            .FromSql($"select *, xmin from training_groups where id = {groupId} and tenant = {caller.Tenant} for update")
            .IgnoreQueryFilters().ToListAsync(ct);
        return rows.SingleOrDefault() ?? throw new Problem(Problems.NotFound);
    }

    /// <summary>Takes participants in, in this order; those with a seat are told of.</summary>
    internal IReadOnlyList<Enrolment> Admit(
        TrainingGroup group, IEnumerable<Participant> participants, EnrolmentSource source, Guid? teamId = null)
    {
        var (now, today) = (clock.GetUtcNow(), HelsinkiTime.Today(clock));
        var enrolments = new List<Enrolment>();
        foreach (var participant in participants)
        {
            var enrolment = group.Admit(participant.Id, source, teamId, now, today);
            enrolments.Add(enrolment);
            if (enrolment.Status is EnrolmentStatus.Enrolled)
            {
                Tell(enrolment, participant.Kind, movedUp: false);
            }
        }

        db.AddRange(enrolments);
        return enrolments;
    }

    /// <summary>Gives seats to those who were selected.</summary>
    internal async Task SeatAsync(TrainingGroup group, IReadOnlyList<Enrolment> selected, CancellationToken ct)
    {
        var kinds = await KindsAsync(selected, ct);
        foreach (var enrolment in selected)
        {
            group.Seat(enrolment, clock.GetUtcNow());
            Tell(enrolment, kinds[enrolment.ParticipantId], movedUp: false);
        }
    }

    /// <summary>Gives free seats to those who have waited longest. Nobody moves up into what has begun for the last time.</summary>
    internal async Task MoveUpAsync(TrainingGroup group, CancellationToken ct)
    {
        if (group.Selects || !group.HasSeat || group.CancelledBecause is not null || group.LastStart <= clock.GetUtcNow())
        {
            return;
        }

        var waiting = db.Enrolments.Where(row => row.GroupId == group.Id && row.Status == EnrolmentStatus.Waiting).OrderBy(row => row.Place);
        var next = group.SeatLimit is { } limit
            ? await waiting.Take(limit - group.SeatsTaken).ToListAsync(ct)
            : await waiting.ToListAsync(ct);
        var kinds = await KindsAsync(next, ct);
        foreach (var enrolment in next)
        {
            group.Seat(enrolment, clock.GetUtcNow());
            Tell(enrolment, kinds[enrolment.ParticipantId], movedUp: true);
        }
    }

    private async Task<Dictionary<Guid, ParticipantKind>> KindsAsync(IEnumerable<Enrolment> enrolments, CancellationToken ct)
    {
        Guid[] ids = [.. enrolments.Select(row => row.ParticipantId)];
        return await db.Participants.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Kind, ct);
    }

    private void Tell(Enrolment enrolment, ParticipantKind kind, bool movedUp) => outbox.Publish(new EnrolmentConfirmed(
        caller.Tenant, enrolment.GroupId, enrolment.Id, enrolment.ParticipantId,
        kind is ParticipantKind.Professional ? enrolment.ParticipantId : null, movedUp, clock.GetUtcNow()));
}
