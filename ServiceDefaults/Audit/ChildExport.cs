using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>
/// <c>GET /children/{childId}/export</c>: everything that this service holds of one child (subject access). Each area
/// of a service adds its section with <see cref="AddChildExport{TDb}"/>.
/// </summary>
public static class ChildExport
{
    /// <summary>Adds a section to the service's export.</summary>
    /// <param name="services">The service's registrations.</param>
    /// <param name="section">camelCase name of the section.</param>
    /// <param name="read">Reads the child's rows as answers; runs with the caller's tenants.</param>
    public static void AddChildExport<TDb>(
        this IServiceCollection services, string section, Func<TDb, Guid, CancellationToken, Task<object>> read)
        where TDb : ServiceDb =>
        services.AddSingleton(new Section(section, (db, childId, ct) => read((TDb)db, childId, ct)));

    /// <summary>Adds a section whose reader needs a singleton of the service, such as one that opens what is encrypted.</summary>
    /// <inheritdoc cref="AddChildExport{TDb}"/>
    public static void AddChildExport<TDb, TNeeded>(
        this IServiceCollection services, string section, Func<TDb, TNeeded, Guid, CancellationToken, Task<object>> read)
        where TDb : ServiceDb
        where TNeeded : class =>
        services.AddSingleton(provider => new Section(
            section, (db, childId, ct) => read((TDb)db, provider.GetRequiredService<TNeeded>(), childId, ct)));

    internal static void Map(IEndpointRouteBuilder service) =>
        service.MapGet("/children/{childId:guid}/export", Handle).ForChild(Permission.ExportChild).WithSummary("Everything held of this child");

    private static async Task<Ok<Export>> Handle(
        Guid childId, ServiceDb db, ServiceName service, IEnumerable<Section> sections, TimeProvider clock, CancellationToken ct)
    {
        var grants = await db.ChildGrants.AsNoTracking().Where(grant => grant.ChildId == childId).OrderBy(grant => grant.Id)
            .Select(grant => new { grant.Id, grant.Ground, grant.From, grant.Until }).ToListAsync(ct);
        var content = new Dictionary<string, object>(StringComparer.Ordinal) { ["grants"] = grants };
        foreach (var section in sections)
        {
            content[section.Name] = await section.Read(db, childId, ct);
        }

        return TypedResults.Ok(new Export(service.Value, childId, clock.GetUtcNow(), content));
    }

    /// <summary>What one service holds.</summary>
    internal sealed record Export(string Service, Guid ChildId, DateTimeOffset At, IReadOnlyDictionary<string, object> Content);

    internal sealed record Section(string Name, Func<ServiceDb, Guid, CancellationToken, Task<object>> Read);
}
