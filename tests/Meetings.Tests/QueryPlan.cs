using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;

namespace SystemicPlatform.Meetings.Tests;

/// <summary>How the database would answer a query, as the app role and under row-level security.</summary>
internal static class QueryPlan
{
    /// <summary>The plan without sequential scans where there is any other way: tables of a test are too small to choose by cost.</summary>
    public static async Task<string> PlanAsync<T>(this MeetingsDb db, IQueryable<T> query)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync("set local enable_seqscan = off");
        await using var command = query.CreateDbCommand();
        command.CommandText = "explain " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }
}
