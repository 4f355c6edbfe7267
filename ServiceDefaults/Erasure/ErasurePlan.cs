using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Merging;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>
/// What goes when a child goes, read from the model: every row with the child's id and every row that hangs on one,
/// dependants first. A table that looks as if it held something of a child but that no path reaches is a fault, so
/// that a new table cannot be forgotten.
/// </summary>
internal sealed class ErasurePlan
{
    private readonly IReadOnlyList<ErasureTable> tables;

    private ErasurePlan(IReadOnlyList<ErasureTable> tables) => this.tables = tables;

    /// <summary>Tables and columns that a trigger guards against ids that were erased.</summary>
    public IEnumerable<(string Table, string Column)> Guarded =>
        tables.SelectMany(table => table.GuardedColumns.Select(column => (table.Name, column)));

    /// <summary>Lists the ids that rows or events name without a foreign key; {0} is the child.</summary>
    public IEnumerable<string> Tombstones => tables.SelectMany(table => table.Links).Where(link => !link.IsForeignKey)
        .Select(link => link.Principal).Distinct().Select(principal => principal.Rows());

    /// <summary>Columns that follow a child whose record was merged; one that says which record that was stays as it is.</summary>
    public IEnumerable<ChildColumn> ChildColumns => tables.Where(table => !table.IsChild).SelectMany(table =>
        table.ChildColumns.Where(column => !column.StartsWith("merged_", StringComparison.Ordinal)).Select(column => new ChildColumn(table.Type, table.Name, column, IsList: false))
            .Concat(table.ChildArrays.Select(column => new ChildColumn(table.Type, table.Name, column, IsList: true))));

    /// <summary>Statements in their order; {0} is the child.</summary>
    public IReadOnlyList<ErasureStatement> Statements { get; private init; } = [];

    /// <summary>Reads the model.</summary>
    /// <exception cref="StartupFault">A table is not covered.</exception>
    public static ErasurePlan Of(IModel model)
    {
        var found = model.GetEntityTypes()
            .Where(entity => entity.GetTableName() is not null && entity.BaseType is null && entity.FindPrimaryKey() is not null && !SharesOwnersTable(entity))
            .ToDictionary(entity => entity.ClrType, entity => new ErasureTable(entity));
        foreach (var table in found.Values)
        {
            table.Connect(found);
        }

        Settle(found.Values);
        var covered = found.Values.Where(table => table.IsCovered && !table.Outlives).ToArray();
        var doubts = found.Values.SelectMany(table => table.Doubts(covered)).ToArray();
        if (doubts.Length > 0)
        {
            throw new StartupFault(
                $"Erasure does not reach every table: {string.Join("; ", doubts)}. Give it a ChildId, or mark it [ErasedWith] or [OutlivesChild].");
        }

        return new ErasurePlan([.. found.Values]) { Statements = [.. Order(covered).SelectMany(table => Statement(table, found.Values)), .. Unlist(found.Values)] };
    }

    private static bool SharesOwnersTable(IEntityType entity) =>
        entity.IsOwned() && (entity.IsMappedToJson() || entity.GetTableName() == entity.FindOwnership()!.PrincipalEntityType.GetTableName());

    // Coverage spreads along the links; a ring of tables that no child is behind is not covered by itself.
    private static void Settle(IEnumerable<ErasureTable> tables)
    {
        var all = tables.ToArray();
        var reached = all.Where(table => table.ChildColumns.Count > 0).ToHashSet();
        while (Array.Find(all, table => !reached.Contains(table) && !table.Outlives && table.Links.Exists(link => reached.Contains(link.Principal))) is { } next)
        {
            reached.Add(next);
        }

        foreach (var table in all)
        {
            table.Links.RemoveAll(link => !reached.Contains(link.Principal));
            table.Loose.RemoveAll(link => !reached.Contains(link.Principal));
        }
    }

    private static List<ErasureTable> Order(IReadOnlyCollection<ErasureTable> covered)
    {
        var left = covered.ToList();
        var ordered = new List<ErasureTable>();
        while (left.Count > 0)
        {
            var next = left.Find(table => !left.Exists(other => other != table && Names(other, table, loose: true)))
                ?? left.Find(table => !left.Exists(other => other != table && Names(other, table, loose: false)))
                ?? throw new StartupFault($"Erasure finds no order for {string.Join(", ", left.Select(table => table.Name))}.");
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private static bool Names(ErasureTable dependant, ErasureTable principal, bool loose) =>
        dependant.Direct.Contains(principal)
        || dependant.Links.Exists(link => link.Principal == principal)
        || (loose && dependant.Loose.Exists(link => link.Principal == principal));

    private static IEnumerable<ErasureStatement> Statement(ErasureTable table, IEnumerable<ErasureTable> all)
    {
        foreach (var (other, link) in all.SelectMany(other => other.Loose.Where(link => link.Principal == table).Select(link => (other, link))))
        {
            yield return new($"update \"{other.Name}\" set \"{link.Column}\" = null where \"{link.Column}\" in ({table.Rows()})", Removes: false);
        }

        yield return new($"delete from \"{table.Name}\" where {table.Condition()}", Removes: true);
    }

    private static IEnumerable<ErasureStatement> Unlist(IEnumerable<ErasureTable> tables) =>
        from table in tables
        from column in table.ChildArrays
        select new ErasureStatement(
            $"update \"{table.Name}\" set \"{column}\" = array_remove(\"{column}\", {{0}}) where {{0}} = any(\"{column}\")", Removes: false);
}

/// <summary>One statement of the plan; {0} is the child.</summary>
internal sealed record ErasureStatement(string Sql, bool Removes);
