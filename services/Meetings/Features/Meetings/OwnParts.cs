using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Pages of the caller's own meetings with their part in each: as many queries for a page as for one meeting.</summary>
internal static class OwnParts
{
    internal static async Task<Page<MeetingView>> ReadPageAsync(
        IQueryable<Guid> own, Paging paging, string action, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var page = await db.Meetings.AsNoTracking().Where(row => own.Contains(row.Id)).ReadPageAsync(paging, action, db, caller, trail, clock, ct);
        Guid[] ids = [.. page.Items.Select(row => row.Id)];
        Guid[] teams = [.. page.Items.Select(row => row.TeamId).Distinct()];
        var rows = await OwnMeetings.Rows(db, caller).AsNoTracking().Where(row => ids.Contains(row.MeetingId) && row.WithdrawnAt == null)
            .OrderBy(row => row.Id).ToListAsync(ct);
        var memberships = await OwnMeetings.Memberships(db, caller).AsNoTracking().Where(row => teams.Contains(row.TeamId)).OrderBy(row => row.Id).ToListAsync(ct);
        var meetings = await db.Meetings.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var states = caller.May(Permission.KeepRecords) ? await StatesAsync(db, ids, ct) : [];
        Guid[] prepared = caller.Person is { } person
            ? await db.FamilyPreparations.AsNoTracking().Where(row => row.PersonId == person && ids.Contains(row.MeetingId)).Select(row => row.MeetingId).ToArrayAsync(ct)
            : [];
        return new Page<MeetingView>([.. page.Items.Select(view => view with { You = PartIn(meetings[view.Id], view) })], page.Next);

        OwnPart? PartIn(Meeting meeting, MeetingView view)
        {
            var row = rows.Find(one => one.MeetingId == meeting.Id)
                ?? (memberships.Find(one => one.TeamId == meeting.TeamId && one.BeginsAt <= meeting.StartsAt && (one.EndsAt is null || one.EndsAt > meeting.StartsAt))
                    is { } member ? Participant.Of(meeting, member) : null);
            // How far a child's meeting is, is the child's data; that one has it is not.
            var seen = meeting.ChildId is not { } childId || view.ChildIds.Contains(childId);
            return row is null ? null : OwnPart.Of(row, seen ? states.GetValueOrDefault(meeting.Id) : null, prepared.Contains(meeting.Id));
        }
    }

    /// <summary>How far these meetings are.</summary>
    internal static Task<Dictionary<Guid, MeetingState>> StatesAsync(MeetingsDb db, Guid[] ids, CancellationToken ct) =>
        db.Meetings.AsNoTracking().Where(row => ids.Contains(row.Id))
            .Select(row => new
            {
                row.Id,
                State = new MeetingState(
                    db.PreparationItems.Any(item => item.MeetingId == row.Id),
                    db.PreparationItems.Count(item => item.MeetingId == row.Id && item.DoneAt == null),
                    db.Records.Where(record => record.MeetingId == row.Id).Select(record => (RecordState?)record.State).FirstOrDefault()),
            })
            .ToDictionaryAsync(row => row.Id, row => row.State, ct);
}
