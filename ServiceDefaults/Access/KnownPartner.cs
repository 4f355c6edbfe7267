using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// A partner organisation as Teams tells of it: people name it by its id, its clients' tokens by what they carry. Lets
/// every service refuse a partner that the area does not know, or has suspended, without asking.
/// </summary>
[OutlivesChild("A partner's record, not a child's.")]
public sealed class KnownPartner : Entity
{
    private KnownPartner()
    {
    }

    /// <summary>The organisation under the id that Teams gave it.</summary>
    public KnownPartner(Guid organisationId, string? tokenOrganisation = null) => (Id, TokenOrganisation) = (organisationId, tokenOrganisation);

    /// <summary>The <c>organisation</c> claim of its clients' tokens; null until it has one.</summary>
    public string? TokenOrganisation { get; private set; }

    /// <summary>UTC; null while its clients are let in.</summary>
    public DateTimeOffset? SuspendedAt { get; private set; }

    /// <summary>Its clients carry this from now on.</summary>
    public void SignInAs(string? tokenOrganisation) => TokenOrganisation = tokenOrganisation;

    /// <summary>Its clients are let in nowhere.</summary>
    public void Suspend(DateTimeOffset at) => SuspendedAt = at;

    /// <summary>Its clients are let in again.</summary>
    public void Resume() => SuspendedAt = null;
}
