using SystemicPlatform.Reminders.Domain.Organisations;

namespace SystemicPlatform.Reminders.Data;

/// <summary>Keeps which token belongs to which partner, inside the transaction of the consumer that calls it.</summary>
internal sealed class OrganisationCopies(RemindersDb db)
{
    public async Task KeepAsync(Guid organisationId, string? tokenOrganisation, CancellationToken ct) =>
        (await db.Organisations.FindAsync([organisationId], ct) ?? db.Add(new KnownOrganisation(organisationId)).Entity).SignInAs(tokenOrganisation);
}
