namespace SystemicPlatform.ServiceDefaults.Audit;

/// <summary>
/// The owner's function that seals new lines of the access log in a block. It runs with the owner's rights because
/// the services' role may not update the log; all it can do is seal.
/// </summary>
internal static class AccessLogSealing
{
    /// <summary>What a line contributes to the hash: every column but the block itself, in a fixed order.</summary>
    private const string Line = """
        concat_ws(E'\x1f', l.sequence, l.id, l.tenant, extract(epoch from l.at), l.subject, l.name, l.role,
                  coalesce(l.organisation, '-'), coalesce(l.child_id::text, '-'), l.action, l.object,
                  coalesce(l.object_id, '-'), coalesce(l.ground, '-'), l.allowed, coalesce(l.trace_id, '-'))
        """;

    /// <summary>
    /// Seals at most 5,000 lines of the oldest unsealed day and returns how many. One sealer at a time: a second one
    /// returns 0. Lines of transactions that are still open are not seen and fall into a later block.
    /// </summary>
    public const string Function = $$"""
        create or replace function seal_access_log() returns integer
        language plpgsql security definer set search_path = public as $body$
        declare
            next_block bigint; previous bytea; block_day date; sealed integer; ids uuid[];
        begin
            if not pg_try_advisory_xact_lock(hashtext('seal_access_log')) then return 0; end if;
            perform set_config('app.tenants', '*', true);
            select (at at time zone 'Europe/Helsinki')::date into block_day
                from access_log where block is null order by sequence limit 1;
            if block_day is null then return 0; end if;
            select array_agg(id) into ids from (
                select id from access_log
                where block is null and (at at time zone 'Europe/Helsinki')::date = block_day
                order by sequence limit 5000) as batch;
            select coalesce(max(block), 0) + 1 into next_block from access_log_seals;
            select hash into previous from access_log_seals where block = next_block - 1;
            update access_log set block = next_block where id = any(ids);
            insert into access_log_seals (block, day, lines, hash, sealed_at)
                select next_block, block_day, count(*), {{HashOfBlock}}, now()
                from access_log l where l.block = next_block;
            sealed := array_length(ids, 1);
            return sealed;
        end $body$
        """;

    private const string HashOfBlock =
        $"sha256(coalesce(previous, ''::bytea) || convert_to(coalesce(string_agg({Line}, E'\\x1e' order by l.sequence), ''), 'UTF8'))";

    /// <summary>The first block whose lines no longer give its hash, or null when the whole log is whole.</summary>
    public const string FirstBrokenBlock = $"""
        with blocks as (
            select s.block, s.hash, s.lines, lag(s.hash) over (order by s.block) as previous,
                   lag(s.block) over (order by s.block) as before
            from access_log_seals s)
        select b.block from blocks b
        cross join lateral (select count(*) as lines, {HashOfBlock} as hash from access_log l where l.block = b.block) as now
        where now.hash <> b.hash or now.lines <> b.lines or coalesce(b.before, 0) <> b.block - 1
        order by b.block limit 1
        """;
}
