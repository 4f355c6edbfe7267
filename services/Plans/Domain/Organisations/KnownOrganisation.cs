using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.Organisations;

/// <summary>A partner as Teams told of it: audiences name it by its id, tokens by what its clients carry.</summary>
internal sealed class KnownOrganisation : Entity
{
    private KnownOrganisation()
    {
    }

    internal KnownOrganisation(Guid id, string? tokenOrganisation) => (Id, TokenOrganisation) = (id, tokenOrganisation);

    /// <summary>The <c>organisation</c> claim of its clients' tokens; null until it has one.</summary>
    public string? TokenOrganisation { get; private set; }

    internal void SignInAs(string? tokenOrganisation) => TokenOrganisation = tokenOrganisation;
}
