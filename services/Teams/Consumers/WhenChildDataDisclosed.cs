using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Consumers;

/// <summary>
/// Writes down what a service showed to a partner (L-20). An entry is of a day: the same seen again that day is no other one;
/// each look has its line in the access log.
/// </summary>
internal sealed class WhenChildDataDisclosed(TeamsDb db) : IEventHandler<ChildDataDisclosed>
{
    public async Task Handle(ChildDataDisclosed @event, CancellationToken ct)
    {
        var (childId, on, what) = (@event.ChildId, HelsinkiTime.DayOf(@event.At), ShownToPartner.What(@event.Action, @event.ObjectId));
        var partner = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(row => row.TokenOrganisation == @event.TokenOrganisation, ct);
        var name = partner?.Name ?? @event.TokenOrganisation;
        if (await db.Disclosures.AnyAsync(row => row.ChildId == childId && row.On == on && row.RecipientOrganisation == name && row.What == what, ct))
        {
            return;
        }

        var permission = Grounds.IsConsent(@event.Ground) && partner is not null
            ? await db.DisclosurePermissions.AsNoTracking().Where(row => row.ChildId == childId && row.OrganisationId == partner.Id && row.GivenAt <= @event.At)
                .OrderByDescending(row => row.Id).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(ct)
            : null;
        var line = await db.ClientRelationships.Where(row => row.ChildId == childId).OrderByDescending(row => row.Id)
            .Select(row => (ServiceLine?)row.ServiceLine).FirstOrDefaultAsync(ct) ?? ServiceLine.ChildProtection;
        db.Add(Disclosure.Shown(
            childId,
            new DisclosureFacts(
                what, Guid.TryParse(@event.ObjectId, out var document) ? [document] : [], line, on, name, ShownToPartner.Title, name, partner?.Id,
                permission is null ? DisclosureBasis.LegalProvision : DisclosureBasis.Consent,
                permission is null ? ShownToPartner.Provision(@event.Service) : null, permission, ShownToPartner.Purpose, null),
            $"system:{@event.Service}", @event.At));
    }
}
