using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>What the use cases of the systemic record have in common.</summary>
internal static class SystemicRows
{
    internal const string Path = "/meetings/{meetingId:guid}/children/{childId:guid}/systemic-record";

    /// <summary>The child's record of that meeting.</summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task<SystemicRecord> SystemicRecordAsync(this MeetingsDb db, Guid meetingId, Guid childId, CancellationToken ct) =>
        await db.SystemicRecords.SingleOrDefaultAsync(row => row.MeetingId == meetingId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);

    internal static async Task<SystemicRecordView> ViewAsync(this MeetingsDb db, SystemicRecord record, CancellationToken ct) =>
        SystemicRecordView.From(record, await db.SystemicNotes.AsNoTracking().Where(note => note.RecordId == record.Id).ToListAsync(ct));

    /// <summary>The shape of what a talk starts from.</summary>
    internal static void IsOpening<T>(this AbstractValidator<T> validator, System.Linq.Expressions.Expression<Func<T, Opening>> opening) =>
        validator.RuleFor(opening).NotNull().ChildRules(one =>
        {
            one.RuleFor(given => given.Question).Prose(SystemicRecord.MaxTextLength);
            one.RuleFor(given => given.Situation).Prose(SystemicRecord.MaxTextLength);
            one.RuleFor(given => given.PermissionWords).Prose(SystemicRecord.MaxTextLength);
            one.RuleFor(given => given.PermissionWords).NotNull().When(given => given.Permission != PermissionAnswer.Given);
        });
}
