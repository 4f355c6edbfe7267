using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>
/// Triggers, made by <c>migrate</c> from the model, that refuse a row with an erased id: whatever was under way when
/// the child was erased, a request, an event or a job, brings nothing back. Writers share a lock that the erasure
/// takes alone, so that no row slips in between its look and its note.
/// </summary>
internal static class ErasureGuards
{
    /// <summary>Breaking it answers 409 <c>child_erased</c>.</summary>
    public const string Rule = DatabaseFault.RulePrefix + "child_erased";

    /// <summary>Waits until nobody writes about a child of the tenant, and holds them off until the transaction ends; {0} is the tenant.</summary>
    public const string Alone = "select pg_advisory_xact_lock(hashtext('child_erasure'), hashtext({0}))";

    /// <summary>Statements that may be repeated.</summary>
    public static IEnumerable<string> Statements(ErasurePlan plan)
    {
        foreach (var column in plan.Guarded.Select(guarded => guarded.Column).Distinct(StringComparer.Ordinal))
        {
            yield return Function(column);
        }

        foreach (var (table, column) in plan.Guarded)
        {
            yield return $"""
                create or replace trigger {Trigger(column)} before insert or update of "{column}" on "{table}"
                for each row when (new."{column}" is not null) execute function {Trigger(column)}()
                """;
        }
    }

    /// <summary>Lists guarded columns without their trigger; $1 and $2 are tables and columns in step.</summary>
    public const string Unguarded = """
        select string_agg(g.tbl || '.' || g.col, ', ') from unnest($1::text[], $2::text[]) as g(tbl, col)
        where not exists (select 1 from pg_trigger t where t.tgrelid = to_regclass(quote_ident(g.tbl)) and t.tgname = 'refuse_erased_' || g.col and t.tgenabled = 'O')
        """;

    private static string Trigger(string column) => $"refuse_erased_{column}";

    private static string Function(string column) => $"""
        create or replace function {Trigger(column)}() returns trigger language plpgsql as $body$
        begin
            perform pg_advisory_xact_lock_shared(hashtext('child_erasure'), hashtext(new.tenant));
            if exists (select 1 from erased_ids where id = new."{column}") then
                raise exception 'An erased id may not come back.' using errcode = 'integrity_constraint_violation', constraint = '{Rule}';
            end if;
            return new;
        end $body$
        """;
}
