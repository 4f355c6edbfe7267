using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Organisations;

namespace SystemicPlatform.Plans.Consumers;

/// <summary>Keeps which token belongs to which partner, as Teams tells of it.</summary>
internal sealed class OrganisationNews(PlansDb db)
{
    internal async Task KnowAsync(Guid organisationId, string? tokenOrganisation, CancellationToken ct)
    {
        var known = await db.Organisations.FindAsync([organisationId], ct) ?? db.Add(new KnownOrganisation(organisationId, tokenOrganisation)).Entity;
        known.SignInAs(tokenOrganisation);
    }
}
