namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>Wakes the relay when a transaction with events commits, whichever instance wrote them.</summary>
internal static class OutboxNotification
{
    public const string Channel = "outbox";

    public const string Function = $"""
        create or replace function notify_outbox() returns trigger language plpgsql as $body$
        begin perform pg_notify('{Channel}', ''); return null; end $body$
        """;

    public const string Trigger = """
        create or replace trigger outbox_inserted after insert on outbox_messages
        for each statement execute function notify_outbox()
        """;
}
