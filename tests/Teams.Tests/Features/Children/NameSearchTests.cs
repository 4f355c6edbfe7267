using Microsoft.EntityFrameworkCore;
using Npgsql;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Children;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class NameSearchTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Goes_into_the_indexes_of_the_names_also_under_row_level_security()
    {
        await FillAsync(20_000);
        var plan = await api.InDatabaseAsync(db => ExplainAsync(db, "n123"));
        Assert.Contains(plan, line => line.Contains("Index Cond", StringComparison.Ordinal) && line.Contains("family_name_key >=", StringComparison.Ordinal));
        Assert.Contains(plan, line => line.Contains("Index Cond", StringComparison.Ordinal) && line.Contains("given_name_key >=", StringComparison.Ordinal));
    }

    private async Task FillAsync(int children)
    {
        await api.InDatabaseAsync(db => db.Database.ExecuteSqlAsync(
            $"""
            insert into children (id, tenant, given_name, family_name, given_name_key, family_name_key, contact_language,
                                  interpreter_needed, municipality, non_disclosure_for_safety)
            select gen_random_uuid(), {api.Tenant}, 'N' || n, 'N' || n, 'n' || n, 'n' || n, 'fi', false, '837', false
            from generate_series(1, {children}) as n
            """));
        await using var owner = NpgsqlDataSource.Create(fixture.Service.Database.Owner);
        await using var analyze = owner.CreateCommand("select set_config('app.tenants', '*', false); analyze children");
        await analyze.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> ExplainAsync(TeamsDb db, string query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = NameSearch.Beginning(db.Children, query).OrderBy(child => child.Id).Take(51).CreateDbCommand();
        command.CommandText = "explain " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
