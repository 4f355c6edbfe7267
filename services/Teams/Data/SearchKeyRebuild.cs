namespace SystemicPlatform.Teams.Data;

/// <summary>
/// Gives keys to children that have none, as <see cref="Domain.Children.SearchKeys"/> would: for rows that did not come
/// through the service. Run by the owner, across tenants; each name is read once, however many there are.
/// </summary>
internal static class SearchKeyRebuild
{
    public const string Sql =
        """
        insert into child_search_keys (id, child_id, key, tenant)
        with folded as (
            select id, tenant, part, word, row_number() over (partition by id, part order by place) as nth
            from children
            cross join lateral (values ('given', given_name), ('family', family_name)) as name(part, text)
            cross join lateral regexp_split_to_table(
                lower(regexp_replace(normalize(text, NFD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+') with ordinality as split(word, place)
            where word <> '' and not exists (select 1 from child_search_keys as has where has.child_id = children.id)),
        initials as (
            select id, tenant,
                left(max(word) filter (where part = 'given'), 1) as first,
                left(max(word) filter (where part = 'family'), 1) as second
            from folded where nth = 1 group by id, tenant)
        select gen_random_uuid(), id, key, tenant from (
            select id, tenant, substr('  ' || word || ' ', start, 3) as key
            from folded cross join lateral generate_series(1, length(word) + 1) as start
            union select id, tenant, '^' || first || second from initials where first || second is not null
            union select id, tenant, '^' || second || first from initials where first || second is not null) as keys
        """;
}
