using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A partner as Teams told of it: who can be invited.</summary>
internal sealed class KnownOrganisation : Entity
{
    private KnownOrganisation()
    {
    }

    /// <summary>The organisation under the id that Teams gave it.</summary>
    internal KnownOrganisation(Guid organisationId) => Id = organisationId;
}
