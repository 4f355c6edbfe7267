using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>What every change of a paragraph has in common: the record is held, and the version read is the version changed.</summary>
internal static class ParagraphChange
{
    /// <summary>Changes a paragraph that the caller has read in the version of If-Match.</summary>
    /// <exception cref="Problem">412 with the paragraph as it is now, 404.</exception>
    internal static Task<RecordParagraph> ChangeParagraphAsync(
        this MeetingsDb db, Guid paragraphId, IfMatch ifMatch, Caller caller, Action<MeetingRecord, RecordParagraph> change, CancellationToken ct) =>
        db.ChangeParagraphAsync(paragraphId, ifMatch, caller, (record, row) => { change(record, row); return Task.CompletedTask; }, ct);

    /// <inheritdoc cref="ChangeParagraphAsync(MeetingsDb, Guid, IfMatch, Caller, Action{MeetingRecord, RecordParagraph}, CancellationToken)"/>
    internal static async Task<RecordParagraph> ChangeParagraphAsync(
        this MeetingsDb db, Guid paragraphId, IfMatch ifMatch, Caller caller, Func<MeetingRecord, RecordParagraph, Task> change, CancellationToken ct)
    {
        var meetingId = await db.RecordParagraphs.Where(row => row.Id == paragraphId).Select(row => row.MeetingId).SingleAsync(ct);
        await db.EnsureTakesPartAsync(meetingId, caller, ct);
        return await db.ChangeRecordAsync(
            meetingId,
            async record =>
            {
                // Read only now: before, someone else may still have been changing it.
                var row = await db.RecordParagraphs.SingleAsync(paragraph => paragraph.Id == paragraphId, ct);
                ifMatch.Guard(db, row, () => RecordParagraphView.From(row, caller.Subject));
                await change(record, row);
                return row;
            },
            ct);
    }
}
