using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Npgsql;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>The role that a running part works as: it reads and writes rows, and can change no table.</summary>
/// <param name="Name">Role name.</param>
/// <param name="Password">Its password.</param>
public sealed record AppRole(string Name, string Password)
{
    /// <summary>The role that the part's own connection string names.</summary>
    /// <exception cref="StartupFault">There is no such string, or it names no user.</exception>
    public static AppRole Of(IConfiguration configuration, string part)
    {
        var app = new NpgsqlConnectionStringBuilder(Settings.Require(configuration, $"ConnectionStrings:{part}"));
        return new AppRole(app.Username ?? throw new StartupFault($"ConnectionStrings__{part} names no user."), app.Password ?? "");
    }

    /// <summary>The name as SQL takes it.</summary>
    public string Quoted => Quote(Name);

    /// <summary>Creates the role if it is missing.</summary>
    /// <param name="owner">Connection string of a role that may create roles.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task CreateAsync(string owner, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(owner);
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("select 1 from pg_roles where rolname = $1", connection) { Parameters = { new() { Value = Name } } };
        if (await exists.ExecuteScalarAsync(ct) is not null)
        {
            return;
        }

        // The password is quoted by the server: DDL takes no parameters.
        await using var quote = new NpgsqlCommand("select format('create role %I login password %L', $1, $2)", connection)
        {
            Parameters = { new() { Value = Name }, new() { Value = Password } },
        };
        await using var create = new NpgsqlCommand((string)(await quote.ExecuteScalarAsync(ct))!, connection);
        await create.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The statements that let the role read and write the model's tables and see which migrations ran.</summary>
    public IEnumerable<string> Grants(DbContext db)
    {
        yield return $"grant usage on schema public to {Quoted}";
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && !entity.IsOwned()))
        {
            yield return $"grant select, insert, update, delete on {Quote(entity.GetTableName()!)} to {Quoted}";
        }

        yield return $"grant usage on all sequences in schema public to {Quoted}";
        yield return $"grant select on \"__EFMigrationsHistory\" to {Quoted}";
    }

    internal static string Quote(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
