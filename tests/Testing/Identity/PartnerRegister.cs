using System.Collections.Concurrent;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Testing.Identity;

/// <summary>Makes the organisations of partners' tokens known to the areas, as Teams would have told: each once.</summary>
/// <param name="owner">The database, as its owner.</param>
internal sealed class PartnerRegister(string owner)
{
    private readonly ConcurrentDictionary<(string Tenant, string Organisation), bool> known = new();

    /// <summary>The caller, known where it is a partner; one without an organisation gets one.</summary>
    public TestCaller? Admit(TestCaller? caller)
    {
        if (caller?.Roles.Contains(Role.Partner) is not true)
        {
            return caller;
        }

        var organisation = caller.Organisation ?? $"partner-{caller.Subject}";
        foreach (var tenant in caller.Tenants.Where(tenant => known.TryAdd((tenant, organisation), true)))
        {
            Enter(tenant, organisation);
        }

        return caller with { Organisation = organisation };
    }

    // What the test has told of by itself stays as it is.
    private void Enter(string tenant, string organisation)
    {
        using var connection = new NpgsqlConnection(owner);
        connection.Open();
        using var scope = new NpgsqlCommand("select set_config('app.tenants', $1, false)", connection);
        scope.Parameters.AddWithValue(tenant);
        scope.ExecuteNonQuery();
        using var entry = new NpgsqlCommand(
            """
            insert into known_partners (id, tenant, token_organisation)
            select $2, $1, $3 where not exists (select from known_partners where tenant = $1 and token_organisation = $3)
            """, connection);
        entry.Parameters.AddWithValue(tenant);
        entry.Parameters.AddWithValue(Guid.TryParse(organisation, out var id) ? id : Guid.CreateVersion7());
        entry.Parameters.AddWithValue(organisation);
        entry.ExecuteNonQuery();
    }
}
