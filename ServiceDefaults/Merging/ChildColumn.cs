namespace SystemicPlatform.ServiceDefaults.Merging;

/// <summary>A column that holds a child's id, or lists several.</summary>
/// <param name="Type">The entity.</param>
/// <param name="Table">Its table.</param>
/// <param name="Name">The column.</param>
/// <param name="IsList">True where it lists several.</param>
internal sealed record ChildColumn(Type Type, string Table, string Name, bool IsList)
{
    /// <summary>{0} is the record that is no more, {1} the one that stays.</summary>
    public string Move() => IsList
        ? $"update \"{Table}\" set \"{Name}\" = array_replace(\"{Name}\", {{0}}, {{1}}) where {{0}} = any(\"{Name}\")"
        : $"update \"{Table}\" set \"{Name}\" = {{1}} where \"{Name}\" = {{0}}";

    /// <summary>Where the rows of {0} lie.</summary>
    public string Places() => $"select ctid::text as \"Value\" from \"{Table}\" where \"{Name}\" = {{0}}";

    /// <summary>Moves one row.</summary>
    /// <param name="place">As <see cref="Places"/> lists it.</param>
    public string MoveOne(string place) => $"update \"{Table}\" set \"{Name}\" = {{1}} where ctid = '{place}'::tid and \"{Name}\" = {{0}}";
}
