using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;

namespace SystemicPlatform.Teams.Data;

/// <summary>The rows of a child, found in the model, so that a table that comes later is not forgotten.</summary>
internal static class ChildRows
{
    private const string Column = "child_id";

    // The log is never changed, and these are moved as what they are: grants with events, the network as a whole.
    private static readonly HashSet<Type> MovedOtherwise =
        [typeof(AccessLogEntry), typeof(ChildGrant), typeof(ChildNetwork), typeof(NetworkPerson), typeof(Relation), typeof(ChildSearchKey)];

    /// <summary>Puts the rows of one child under another. What the database refuses fails the whole transaction.</summary>
    public static async Task MoveAsync(TeamsDb db, Guid from, Guid to, CancellationToken ct)
    {
        var tables = db.Model.GetEntityTypes()
            .Where(type => type.GetTableName() is not null && !MovedOtherwise.Contains(type.ClrType)
                && type.GetProperties().Any(property => property.GetColumnName() == Column))
            .Select(type => type.GetTableName()!)
            .Distinct()
            .Order();
        foreach (var table in tables)
        {
#pragma warning disable EF1002, EF1003, S2077 // The table's name comes from the model.
            await db.Database.ExecuteSqlRawAsync($"update \"{table}\" set {Column} = {{0}} where {Column} = {{1}}", [to, from], ct);
#pragma warning restore EF1002, EF1003, S2077
        }
    }
}
