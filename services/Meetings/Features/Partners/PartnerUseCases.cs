using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>What partners' own systems find of Meetings under <c>/partner/v1</c>, and what the area's people see of it.</summary>
internal static class PartnerUseCases
{
    internal static void AddPartners(this IServiceCollection services)
    {
        services.AddPartnerEndpoints(partners =>
        {
            PartnerConsultations.Map(partners);
            PartnerInvitations.Map(partners);
            PartnerStatements.Map(partners);
            PartnerRecords.Map(partners);
        });
        services.AddChildExport<MeetingsDb>("partnerStatements", async (db, childId, ct) =>
            (await db.PartnerStatements.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(PartnerStatements.View.From));
        services.AddChildExport<MeetingsDb>("recordReceptions", async (db, childId, ct) =>
            (await db.RecordReceptions.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(ReceptionView.From));
    }

    internal static void MapPartners(this RouteGroupBuilder meetings)
    {
        ListStatements.Map(meetings);
        ListReceptions.Map(meetings);
    }
}
