using SystemicPlatform.ServiceDefaults.Erasure;

namespace SystemicPlatform.ServiceDefaults.Merging;

/// <summary>
/// Triggers, made by <c>migrate</c> from the model, that put a row with a merged child's id under the kept one: events
/// that were under way when the records were merged still name the old id. By their name they go before the guards
/// against erased ids.
/// </summary>
internal static class MergeRedirects
{
    /// <summary>Statements that may be repeated.</summary>
    public static IEnumerable<string> Statements(ErasurePlan plan)
    {
        ChildColumn[] columns = [.. plan.ChildColumns.Where(column => !column.IsList)];
        foreach (var name in columns.Select(column => column.Name).Distinct(StringComparer.Ordinal))
        {
            yield return $"""
                create or replace function {Trigger(name)}() returns trigger language plpgsql as $body$
                begin
                    new."{name}" := coalesce((select child_id from merged_children where id = new."{name}"), new."{name}");
                    return new;
                end $body$
                """;
        }

        foreach (var column in columns)
        {
            yield return $"""
                create or replace trigger {Trigger(column.Name)} before insert on "{column.Table}"
                for each row when (new."{column.Name}" is not null) execute function {Trigger(column.Name)}()
                """;
        }
    }

    private static string Trigger(string column) => $"follow_merge_{column}";
}
