namespace SystemicPlatform.ServiceDefaults.Tenancy;

/// <summary>The caller belongs to several tenants and did not say which one to write to (header <c>X-Tenant</c>).</summary>
public sealed class TenantRequiredException()
    : Exception("Name the tenant to write to in the X-Tenant header: the caller belongs to several.");
