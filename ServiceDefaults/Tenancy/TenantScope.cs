namespace SystemicPlatform.ServiceDefaults.Tenancy;

/// <summary>
/// Which tenants the current unit of work may touch. Empty until someone says otherwise, and then the database shows
/// no row at all: a forgotten scope fails closed. Scoped; entered once per request, message or job.
/// </summary>
public sealed class TenantScope
{
    private const string Everything = "*";
    private string[] tenants = [];
    private string? writable;

    /// <summary>Tenants whose rows can be read; empty when nothing was entered or the work crosses all tenants.</summary>
    public IReadOnlyList<string> Tenants => tenants;

    /// <summary>True inside <see cref="CrossTenants"/>.</summary>
    public bool CrossesTenants { get; private set; }

    /// <summary>The value of the database setting <c>app.tenants</c>, on which row-level security decides.</summary>
    internal string Setting => CrossesTenants ? Everything : string.Join(',', tenants);

    /// <summary>The one tenant that new rows belong to.</summary>
    /// <exception cref="TenantRequiredException">The caller has several tenants and named none to write to.</exception>
    public string Writable => writable ?? throw new TenantRequiredException();

    /// <summary>Opens the scope for tenants; with exactly one it is also the one written to.</summary>
    /// <param name="readable">Codes, each checked by <see cref="TenantCode"/>.</param>
    /// <param name="writeTo">The one to write to, where there are several.</param>
    public void Enter(IEnumerable<string> readable, string? writeTo = null)
    {
        tenants = [.. readable];
        if (Array.Find(tenants, code => !TenantCode.IsValid(code)) is not null)
        {
            throw new InvalidOperationException("A tenant code is malformed.");
        }

        if (writeTo is not null && !tenants.Contains(writeTo, StringComparer.Ordinal))
        {
            throw new InvalidOperationException("The tenant to write to is outside the scope.");
        }

        writable = writeTo ?? (tenants.Length == 1 ? tenants[0] : null);
        CrossesTenants = false;
    }

    /// <summary>Lets a job see the rows of all tenants. New rows then need their tenant from <see cref="Enter"/>.</summary>
    /// <param name="reason">Why one tenant at a time would not do; asked for so that it is thought about.</param>
    public void CrossTenants(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        tenants = [];
        writable = null;
        CrossesTenants = true;
    }
}
