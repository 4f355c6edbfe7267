using Microsoft.EntityFrameworkCore;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Features.Children;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

/// <summary>
/// Search and lists with 100,000 children, with a tenth of them in the short version: as the service's own role, under row-level security, each goes through an index.
/// </summary>
public sealed class ManyChildrenTests(TeamsFixture fixture)
{
    // The long proofs run in full when asked: see ./platform test --all.
    private static readonly int Many = Proofs.InFull ? 100_000 : 10_000;

    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Search_and_lists_stay_in_the_indexes_and_are_paged()
    {
        await FillAsync();
        var caller = new Caller("lead", "Lead", new HashSet<Role> { Role.Lead }, [api.Tenant], api.Tenant, null, null, new HashSet<string>());
        await Goes("child_search_keys_tenant_key", (db, _) => NameSearch.Scores(db.ChildSearchKeys, "Virtanen Aino")
            .OrderByDescending(row => row.Shared).ThenBy(row => row.ChildId).Take(51));
        await Goes("Index Scan using", (_, children) => children.OrderBy(child => child.Id).Take(51));
        await Goes("rule_personal_identity_code_taken", (_, children) => children.Where(child => child.CodeHash == "x").OrderBy(child => child.Id).Take(51));

        var first = await api.ReadAsync(api.Lead, "/children?query=Aino%20Virtanen&limit=20");
        var second = await api.ReadAsync(api.Lead, $"/children?query=Aino%20Virtanen&limit=20&cursor={first.Text("next")}");
        Assert.Equal(40, first.Items().Concat(second.Items()).Select(Answers.Id).Distinct().Count());
        Assert.All(first.Items(), item => Assert.Equal("Virtanen", item.Text("familyName")));

        async Task Goes<T>(string index, Func<TeamsDb, IQueryable<Child>, IQueryable<T>> query)
        {
            var plan = await api.InDatabaseAsync(db => ExplainAsync(
                db, query(db, db.ChildrenVisibleTo(caller, Permission.ListChildren, TeamsFixture.Now).AsNoTracking())));
            Assert.True(plan.Exists(line => line.Contains(index, StringComparison.Ordinal)), $"Not through {index}:\n{string.Join('\n', plan)}");
            Assert.DoesNotContain(plan, line => line.Contains("Seq Scan on children", StringComparison.Ordinal) || line.Contains("Seq Scan on child_search_keys", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Keys_that_the_database_makes_are_those_that_the_service_makes()
    {
        var childId = (await api.CreateAsync(api.Worker, "/children", Requests.Child().With("givenName", "Åsa Élodie").With("familyName", "Öberg-O'Neill"))).Id();
        var made = await KeysAsync(childId);
        await api.InDatabaseAsync(db => db.ChildSearchKeys.Where(row => row.ChildId == childId).ExecuteDeleteAsync());
        await AsOwnerAsync(SearchKeyRebuild.Sql);
        Assert.Equal(made, await KeysAsync(childId));
    }

    private Task<List<string>> KeysAsync(Guid childId) => api.InDatabaseAsync(
        db => db.ChildSearchKeys.Where(row => row.ChildId == childId).OrderBy(row => row.Key).Select(row => row.Key).ToListAsync());

    // One family name is the tenth of all, as common runs of letters are in life.
    private async Task FillAsync()
    {
        await api.InDatabaseAsync(db => db.Database.ExecuteSqlAsync(
            $"""
            insert into children (id, tenant, given_name, family_name, contact_language, interpreter_needed, municipality, non_disclosure_for_safety)
            select gen_random_uuid(), {api.Tenant}, (array['Aino', 'Eino', 'Veli', 'Saga', 'Omar'])[1 + n % 5],
                   case when n % 10 = 0 then 'Virtanen' else 'Ka' || chr(97 + n % 26) || chr(97 + n / 26 % 26) || 'la' || chr(97 + n / 676 % 26) end,
                   'fi', false, '837', false
            from generate_series(1, {Many}) as n
            """));
        await AsOwnerAsync($"{SearchKeyRebuild.Sql}; analyze children, child_search_keys");
    }

    private async Task AsOwnerAsync(string sql)
    {
        await using var owner = NpgsqlDataSource.Create(fixture.Service.Database.Owner);
        await using var command = owner.CreateCommand($"select set_config('app.tenants', '*', false); {sql}");
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> ExplainAsync<T>(TeamsDb db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
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
