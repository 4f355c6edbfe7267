namespace SystemicPlatform.ServiceDefaults.Erasure;

/// <summary>
/// Events that tell of an erased child have to go out, the erasure itself among them; once published they leave the
/// outbox. Two statements that housekeeping repeats until nothing is left.
/// </summary>
internal static class ErasureSweep
{
    private const string Telling = "o.aggregate_id = i.id or position(i.id::text in o.body::text) > 0";

    public const string Remove = $"""
        delete from outbox_messages o using child_erasures e, erased_ids i
        where e.swept_at is null and i.erasure_id = e.id and o.published_at is not null and ({Telling})
        """;

    public const string Finish = $"""
        update child_erasures e set swept_at = now()
        where e.swept_at is null and e.at < now() - interval '1 minute' and not exists (
            select 1 from outbox_messages o, erased_ids i where i.erasure_id = e.id and ({Telling}))
        """;
}
