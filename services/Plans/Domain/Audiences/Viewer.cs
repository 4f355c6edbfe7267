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
    /// <param name="caller">Who is looking.</param>
    /// <param name="organisationId">The partner that the token's organisation stands for; null when it is none.</param>
    internal static Viewer Of(Caller caller, Guid? organisationId)
    {
        if (organisationId is { } id)
        {
            return new(ViewerKind.Organisation, caller.Subject, id);
        }

        if (caller.Roles.Contains(Role.Partner))
        {
            return new(ViewerKind.Nobody, caller.Subject);
        }

        if (caller.Roles.Contains(Role.Professional) || caller.Roles.Contains(Role.Lead))
        {
            return new(ViewerKind.Worker, caller.Subject);
        }

        return caller.Person is { } personId && caller.Roles.Contains(Role.Family)
            ? new(caller.ActsFor is null ? ViewerKind.Person : ViewerKind.Representative, caller.Subject, personId)
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

    /// <summary>Acts for a person of the child's network: speaks for them, and sees nothing of what was shown to them by name.</summary>
    Representative,

    /// <summary>A partner organisation.</summary>
    Organisation,
}
