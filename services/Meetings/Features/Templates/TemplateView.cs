using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Data.Reference;
using SystemicPlatform.Meetings.Domain.Templates;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>A template in its latest version.</summary>
/// <param name="Key">Of the template.</param>
/// <param name="Version">1 = as it comes with the platform.</param>
/// <param name="Content">What it says.</param>
internal sealed record TemplateView(string Key, int Version, TemplateContent Content)
{
    /// <summary>The latest version of each template of a tenant: its own, else the standard one. In order of their keys.</summary>
    internal static async Task<IReadOnlyList<TemplateView>> LatestAsync(MeetingsDb db, string tenant, CancellationToken ct)
    {
        var own = await db.ProcessTemplates.AsNoTracking()
            .Where(row => row.Tenant == tenant && !db.ProcessTemplates.Any(later => later.Tenant == tenant && later.Key == row.Key && later.Version > row.Version))
            .ToDictionaryAsync(row => row.Key, row => new TemplateView(row.Key, row.Version, row.Content), StringComparer.Ordinal, ct);
        foreach (var (key, content) in StandardTemplates.ByKey)
        {
            own.TryAdd(key, new TemplateView(key, StandardTemplates.Version, content));
        }

        return [.. own.Values.OrderBy(template => template.Key, StringComparer.Ordinal)];
    }

    /// <summary>The latest version of one template; null where the tenant has none of that key.</summary>
    internal static async Task<TemplateView?> LatestAsync(MeetingsDb db, string tenant, string key, CancellationToken ct) =>
        await db.ProcessTemplates.AsNoTracking().Where(row => row.Tenant == tenant && row.Key == key)
            .OrderByDescending(row => row.Version).FirstOrDefaultAsync(ct) is { } own
            ? new TemplateView(key, own.Version, own.Content)
            : StandardTemplates.ByKey.TryGetValue(key, out var standard) ? new TemplateView(key, StandardTemplates.Version, standard) : null;
}
