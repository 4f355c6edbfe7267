using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// Holds the <see cref="Caller"/> of the unit of work and opens the tenant scope for it, so that nobody can be
/// somebody without the database knowing which tenants that means. Scoped.
/// </summary>
public sealed class CurrentCaller(TenantScope scope)
{
    private Caller? caller;

    /// <summary>The caller; asking before anyone is known is a fault of the pipeline, not an anonymous caller.</summary>
    public Caller Value => caller ?? throw new InvalidOperationException("No caller is known in this unit of work.");

    /// <summary>True once <see cref="Become"/> was called.</summary>
    public bool IsKnown => caller is not null;

    /// <summary>Names the caller and opens the tenant scope.</summary>
    public void Become(Caller known)
    {
        caller = known;
        scope.Enter(known.Tenants, known.WritesTo);
    }
}
