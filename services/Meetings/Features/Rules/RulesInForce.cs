using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Features.Rules;

/// <summary>What an area decided about its meetings, or the defaults.</summary>
internal static class RulesInForce
{
    internal static async Task<MeetingRules> ReadAsync(MeetingsDb db, string tenant, CancellationToken ct) =>
        await db.Rules.AsNoTracking().SingleOrDefaultAsync(row => row.Tenant == tenant, ct) ?? new MeetingRules();
}
