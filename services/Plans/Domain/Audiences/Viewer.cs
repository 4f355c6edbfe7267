using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Domain.Audiences;

/// <summary>Who is looking, as the audience of a row knows them.</summary>
/// <param name="Kind">From which side.</param>
/// <param name="Subject">Token subject.</param>
/// <param name="Id">The person or organisation; empty for workers.</param>
internal sealed record Viewer(ViewerKind Kind, string Subject, Guid Id = default)
{
    /// <summary>
    /// Whoever comes for a partner is seen as that partner, whatever else the token says; who is none of the known kinds
    /// sees nothing.
    /// </summary>
    internal static Viewer Of(Caller caller)
    {
        if (Guid.TryParse(caller.Organisation, out var organisationId) || caller.Roles.Contains(Role.Partner))
        {
            return new(organisationId == Guid.Empty ? ViewerKind.Nobody : ViewerKind.Organisation, caller.Subject, organisationId);
        }

        if (caller.Roles.Contains(Role.Professional) || caller.Roles.Contains(Role.Lead))
        {
            return new(ViewerKind.Worker, caller.Subject);
        }

        return caller.Person is { } personId && caller.Roles.Contains(Role.Family)
            ? new(ViewerKind.Person, caller.Subject, personId)
            : new(ViewerKind.Nobody, caller.Subject);
    }
}

/// <summary>From which side somebody looks.</summary>
internal enum ViewerKind
{
    Nobody,

    /// <summary>The area's own worker.</summary>
    Worker,

    /// <summary>The child or a person of its network.</summary>
    Person,

    /// <summary>A partner organisation.</summary>
    Organisation,
}
