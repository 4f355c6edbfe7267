using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Merging;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>The tables that every service has, mapped once.</summary>
internal static class PlatformTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<KnownChild>().ToTable("known_children");
        model.Entity<KnownPartner>(partner =>
        {
            partner.ToTable("known_partners");
            partner.Property(row => row.TokenOrganisation).HasMaxLength(200);
            partner.HasIndex(row => new { row.TokenOrganisation, row.Tenant });
        });
        model.Entity<ProhibitedDocument>().ToTable("prohibited_documents").HasIndex(row => new { row.ChildId, row.DocumentId });
        model.Entity<ChildGrant>(grant =>
        {
            grant.ToTable("child_grants");
            grant.Property(row => row.Grantee).HasMaxLength(200);
            grant.Property(row => row.Ground).HasMaxLength(80);
            grant.HasIndex(row => new { row.ChildId, row.GranteeKind, row.Grantee });
            grant.HasIndex(row => new { row.GranteeKind, row.Grantee, row.ChildId });
        });
        model.Entity<ChildErasure>(erasure =>
        {
            erasure.ToTable("child_erasures");
            erasure.HasIndex(row => row.ChildId);
            erasure.HasIndex(row => row.At).HasFilter("swept_at is null").HasDatabaseName("ix_child_erasures_unswept");
        });
        model.Entity<ErasedId>().ToTable("erased_ids").HasIndex(row => row.ErasureId);
        model.Entity<MergedChild>().ToTable("merged_children").HasIndex(row => row.ChildId);
        MapLog(model);
        MapMessaging(model);
        model.Entity<IdempotencyRecord>(record =>
        {
            record.ToTable("idempotency_keys");
            record.HasIndex(row => new { row.Tenant, row.Subject, row.Key }).IsUnique().HasDatabaseName("uq_idempotency_keys");
            record.HasIndex(row => row.At);
            record.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
            record.Property(row => row.Subject).HasMaxLength(200);
            record.Property(row => row.Key).HasMaxLength(IdempotencyRecord.MaxKeyLength);
        });
    }

    private static void MapLog(ModelBuilder model)
    {
        model.Entity<AccessLogEntry>(entry =>
        {
            entry.ToTable("access_log");
            entry.Property(row => row.Sequence).UseIdentityAlwaysColumn();
            entry.HasIndex(row => new { row.Tenant, row.ChildId, row.Sequence });
            entry.HasIndex(row => row.Sequence).HasFilter("block is null").HasDatabaseName("ix_access_log_unsealed");
            entry.HasIndex(row => row.Block);
            entry.HasIndex(row => new { row.Tenant, row.Organisation, row.At }).HasFilter("role = 'partner'").HasDatabaseName("ix_access_log_partners");
        });
        model.Entity<AccessLogSeal>(seal =>
        {
            seal.ToTable("access_log_seals");
            seal.HasKey(row => row.Block);
            seal.Property(row => row.Block).ValueGeneratedNever();
        });
    }

    private static void MapMessaging(ModelBuilder model)
    {
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("outbox_messages");
            message.Property(row => row.Sequence).UseIdentityAlwaysColumn();
            message.Property(row => row.Body).HasColumnType("jsonb");
            message.Property(row => row.Type).HasMaxLength(200);
            message.HasIndex(row => row.Sequence).HasFilter("published_at is null").HasDatabaseName("ix_outbox_messages_waiting");
            message.HasIndex(row => row.PublishedAt).HasFilter("published_at is not null").HasDatabaseName("ix_outbox_messages_published");
        });
        model.Entity<InboxEntry>(entry =>
        {
            entry.ToTable("inbox_entries");
            entry.Property(row => row.Consumer).HasMaxLength(200);
            entry.HasIndex(row => new { row.MessageId, row.Consumer }).IsUnique().HasDatabaseName("uq_inbox_entries");
            entry.HasIndex(row => row.At);
        });
    }
}
