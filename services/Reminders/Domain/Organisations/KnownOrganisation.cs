using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Organisations;

/// <summary>A partner as Teams told of it: webhooks name it by its id, tokens by what its clients carry.</summary>
internal sealed class KnownOrganisation : Entity
{
    private KnownOrganisation()
    {
    }

    public KnownOrganisation(Guid organisationId) => Id = organisationId;

    /// <summary>The <c>organisation</c> claim of its clients' tokens; null until it has one.</summary>
    public string? TokenOrganisation { get; private set; }

    public void SignInAs(string? tokenOrganisation) => TokenOrganisation = tokenOrganisation;
}
