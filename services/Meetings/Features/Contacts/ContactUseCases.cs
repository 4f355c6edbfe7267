using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>The responsible worker's own meetings with the child (L-11).</summary>
internal static class ContactUseCases
{
    internal static void AddContacts(this IServiceCollection services)
    {
        services.AddChildExport<MeetingsDb>("contactAgreement", async (db, childId, ct) =>
            (await db.ContactAgreements.AsNoTracking().Where(row => row.ChildId == childId).ToListAsync(ct)).ConvertAll(AgreementView.Of));
        services.AddChildExport<MeetingsDb>("contacts", async (db, childId, ct) =>
            (await db.ChildContacts.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(ContactView.Of));
    }

    internal static void MapContacts(this RouteGroupBuilder meetings)
    {
        AgreeContact.Map(meetings);
        GetContactAgreement.Map(meetings);
        LogContact.Map(meetings);
        ListContacts.Map(meetings);
        ListOverdueContacts.Map(meetings);
        ListMissingContacts.Map(meetings);
    }
}
