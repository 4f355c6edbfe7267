using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>The record of a cooperation meeting, section by section.</summary>
internal static class CooperationUseCases
{
    internal const string Records = "/children/{childId:guid}/cooperation-records";
    internal const string Record = Records + "/{recordId:guid}";

    internal static void AddCooperation(this IServiceCollection services) => services.AddChildExport<MeetingsDb>(
        "cooperationRecords",
        async (db, childId, ct) => (await db.CooperationRecords.AsNoTracking().Include(row => row.Sections)
            .Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(CooperationRecordView.From));

    internal static void MapCooperation(this RouteGroupBuilder meetings)
    {
        OpenCooperationRecord.Map(meetings);
        ListCooperationRecords.Map(meetings);
        GetCooperationRecord.Map(meetings);
        WriteCooperationSection.Map(meetings);
        ShareCooperationRecord.Map(meetings);
        GetCooperationVersion.Map(meetings);
    }

    /// <summary>The child's record with its sections.</summary>
    internal static async Task<CooperationRecord> CooperationRecordAsync(this MeetingsDb db, Guid childId, Guid recordId, CancellationToken ct) =>
        await db.CooperationRecords.Include(row => row.Sections).SingleOrDefaultAsync(row => row.Id == recordId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
}
