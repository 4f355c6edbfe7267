namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// What every stored row of a tenant has. The tenant is filled in at saving from the <see cref="Tenancy.TenantScope"/>;
/// no aggregate sets it by itself.
/// </summary>
public abstract class Entity
{
    /// <summary>UUID v7: rises with time, so that primary keys append and keyset paging by id is paging by age.</summary>
    public Guid Id { get; protected init; } = RisingId.Next();

    /// <summary>Code of the tenant that owns the row.</summary>
    public string Tenant { get; private set; } = "";

    /// <summary>PostgreSQL's <c>xmin</c>: changes with every update, shown to clients as the ETag.</summary>
    public uint RowVersion { get; private set; }
}
