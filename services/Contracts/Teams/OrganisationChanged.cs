namespace SystemicPlatform.Contracts.Teams;

/// <summary>A partner's record changed; carries the whole of what the others keep.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Sector">Its field.</param>
/// <param name="TokenOrganisation">The <c>organisation</c> claim of its clients' tokens; null until it has one.</param>
/// <param name="At">UTC.</param>
public sealed record OrganisationChanged(
    string Tenant, Guid OrganisationId, Sector Sector, string? TokenOrganisation, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => OrganisationId;
}
