namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// The table holds no tenant's data (reference data, job bookkeeping). Without this attribute an entity that is
/// not an <see cref="Entity"/> and has no <c>Tenant</c> stops the start.
/// </summary>
/// <param name="reason">Why no tenant owns the rows.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SharedAcrossTenantsAttribute(string reason) : Attribute
{
    /// <summary>Why no tenant owns the rows.</summary>
    public string Reason { get; } = reason;
}
