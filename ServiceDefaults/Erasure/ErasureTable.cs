using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>One table of the model as the <see cref="ErasurePlan"/> sees it: which of its columns lead to a child, and how.</summary>
internal sealed class ErasureTable
{
    private readonly IEntityType entity;
    private readonly OutlivesChildAttribute? outlives;

    public ErasureTable(IEntityType entity)
    {
        this.entity = entity;
        outlives = Type.GetCustomAttribute<OutlivesChildAttribute>();
        Name = entity.GetTableName()!;
        Key = Column(entity.FindPrimaryKey()!.Properties[0]);
        ChildColumns = outlives is not null ? [] : [.. IsChild ? new[] { Key } : [], .. Ids("ChildId").Select(Column)];
        ChildArrays = outlives is not null ? [] : [.. entity.GetProperties().Where(property => IsIdList(property) && property.Name.EndsWith("ChildIds", StringComparison.Ordinal)).Select(Column)];
    }

    public Type Type => entity.ClrType;

    public string Name { get; }

    public string Key { get; }

    /// <summary>Its rows are children themselves.</summary>
    public bool IsChild => Type.IsDefined(typeof(IsChildAttribute));

    /// <summary>Stays whatever happens.</summary>
    public bool Outlives => outlives is not null;

    /// <summary>Columns that hold a child's id.</summary>
    public IReadOnlyList<string> ChildColumns { get; }

    /// <summary>Columns that list children: the row stays, the child's id leaves the list.</summary>
    public IReadOnlyList<string> ChildArrays { get; }

    /// <summary>Rows go with the row that a column names.</summary>
    public List<ErasureLink> Links { get; } = [];

    /// <summary>Tables that a column with a child's id refers to: their rows go later than those of this one.</summary>
    public HashSet<ErasureTable> Direct { get; } = [];

    /// <summary>Columns that are emptied when the row that they name goes.</summary>
    public List<ErasureLink> Loose { get; } = [];

    /// <summary>True when rows of this table go with a child.</summary>
    public bool IsCovered => ChildColumns.Count > 0 || Links.Count > 0;

    /// <summary>Columns that could bring an erased id back: no foreign key stands in the way.</summary>
    public IEnumerable<string> GuardedColumns => ChildColumns.Concat(Links.Where(link => !link.IsForeignKey).Select(link => link.Column)).Distinct(StringComparer.Ordinal);

    public void Connect(IReadOnlyDictionary<Type, ErasureTable> tables)
    {
        foreach (var mark in Type.GetCustomAttributes<ErasedWithAttribute>())
        {
            var property = entity.FindProperty(mark.Property) ?? throw new StartupFault($"{Type.Name} has no property {mark.Property} to be erased with.");
            Links.Add(new ErasureLink(tables[mark.Principal], Column(property), IsForeignKey: false));
        }

        foreach (var key in entity.GetForeignKeys().Where(key => key.Properties.Count == 1))
        {
            var link = new ErasureLink(tables[key.PrincipalEntityType.ClrType], Column(key.Properties[0]), IsForeignKey: true);
            if (ChildColumns.Contains(link.Column))
            {
                Direct.Add(link.Principal);
            }
            else
            {
                (key.IsRequired && link.Principal != this ? Links : Loose).Add(link);
            }
        }
    }

    /// <summary>SQL that is true for the rows that go with the child in the parameter {0}.</summary>
    public string Condition(IReadOnlyCollection<ErasureTable>? behind = null)
    {
        ErasureTable[] path = [.. behind ?? [], this];
        return string.Join(" or ", ChildColumns.Select(column => $"\"{column}\" = {{0}}")
            .Concat(Links.Where(link => !path.Contains(link.Principal)).Select(link => $"\"{link.Column}\" in ({link.Principal.Rows(path)})")));
    }

    /// <summary>SQL that lists the ids of the rows that go.</summary>
    public string Rows(IReadOnlyCollection<ErasureTable>? behind = null) => $"select \"{Key}\" from \"{Name}\" where {Condition(behind)}";

    /// <summary>What makes a table suspicious that no path reaches and that nobody has spoken about.</summary>
    public IEnumerable<string> Doubts(IEnumerable<ErasureTable> covered)
    {
        if (Outlives)
        {
            if (Links.Find(link => link.IsForeignKey) is { } held)
            {
                yield return $"{Type.Name} is to outlive a child but hangs on {held.Principal.Type.Name}";
            }

            yield break;
        }

        if (IsCovered || ChildArrays.Count > 0)
        {
            yield break;
        }

        if (Loose.Find(_ => true) is { } loose)
        {
            yield return $"{Type.Name} may hang on {loose.Principal.Type.Name}";
        }

        foreach (var property in Ids("Id").Where(property => property.Name.Length > 2 && !property.IsForeignKey()))
        {
            var named = property.Name[..^2];
            if (covered.FirstOrDefault(table => table.Type.Name.EndsWith(named, StringComparison.Ordinal)) is { } principal)
            {
                yield return $"{Type.Name}.{property.Name} seems to name a {principal.Type.Name}";
            }
        }

        if (entity.GetProperties().Any(property => property.PropertyInfo?.IsDefined(typeof(PersonalAttribute)) is true))
        {
            yield return $"{Type.Name} holds personal data";
        }
    }

    private IEnumerable<IProperty> Ids(string ending) => entity.GetProperties().Where(property =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid) && property.Name.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsIdList(IProperty property) => typeof(IEnumerable<Guid>).IsAssignableFrom(property.ClrType);

    private static string Column(IProperty property) => property.GetColumnName();
}

/// <summary>A column that names a row of another table by its id.</summary>
internal sealed record ErasureLink(ErasureTable Principal, string Column, bool IsForeignKey);
