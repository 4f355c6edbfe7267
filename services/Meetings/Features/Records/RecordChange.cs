using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>
/// A change of a record: alone with it for as long as the transaction lasts, and told to everyone who looks on, on
/// whichever instance, in the moment in which it can be read.
/// </summary>
internal static class RecordChange
{
    /// <summary>Changes the record of a meeting in one transaction, or in the one of the request's Idempotency-Key.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="meetingId">Whose record.</param>
    /// <param name="change">Changes tracked rows; they are saved afterwards.</param>
    /// <param name="ct">Cancels the change.</param>
    /// <exception cref="Problem">404: there is no record.</exception>
    internal static async Task<T> ChangeRecordAsync<T>(
        this MeetingsDb db, Guid meetingId, Func<MeetingRecord, Task<T>> change, CancellationToken ct)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var record = await TakeAsync(db, meetingId, ct) ?? throw new Problem(Problems.NotFound);
        var result = await change(record);
        await db.SaveChangesAsync(ct);
        await db.TellReadersAsync(meetingId, ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }

        return result;
    }

    /// <summary>Wakes those who look on, once the transaction commits.</summary>
    internal static Task TellReadersAsync(this MeetingsDb db, Guid meetingId, CancellationToken ct)
    {
        var meeting = meetingId.ToString();
        return db.Database.ExecuteSqlAsync($"select pg_notify({RecordReaders.Channel}, {meeting})", ct);
    }

    private static async Task<MeetingRecord?> TakeAsync(MeetingsDb db, Guid meetingId, CancellationToken ct) =>
        (await db.Records.FromSql($"select *, xmin from meeting_records where meeting_id = {meetingId} for update")
            .IgnoreQueryFilters().ToListAsync(ct)).SingleOrDefault();
}
