using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Data;

/// <summary>Rows by tenant, beyond what every query keeps to.</summary>
internal static class TenantRows
{
    /// <summary>Those of the tenant written to: nobody changes a row of their other tenant by mistake.</summary>
    internal static IQueryable<T> Of<T>(this IQueryable<T> rows, Caller caller)
        where T : Entity
    {
        var tenant = caller.Tenant;
        return rows.Where(row => row.Tenant == tenant);
    }

    /// <summary>The row with this id in the tenant written to.</summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task<T> OneAsync<T>(this IQueryable<T> rows, Guid id, Caller caller, CancellationToken ct)
        where T : Entity =>
        await rows.Of(caller).SingleOrDefaultAsync(row => row.Id == id, ct) ?? throw new Problem(Problems.NotFound);

    /// <summary>
    /// For lists: the tenant filter is an "any of", and only an equality lets an index give the rows in order; so where
    /// there is one tenant, it is named.
    /// </summary>
    internal static IQueryable<T> SeenBy<T>(this IQueryable<T> rows, Caller caller)
        where T : Entity => caller.Tenants is [var tenant] ? rows.Where(row => row.Tenant == tenant) : rows;

    /// <summary>For lists in order of id: those after the cursor.</summary>
    internal static IQueryable<T> After<T>(this IQueryable<T> rows, Paging paging)
        where T : Entity => paging.AfterId() is { } after ? rows.Where(row => row.Id > after) : rows;
}
