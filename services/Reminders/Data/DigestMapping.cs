using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Digests;

namespace SystemicPlatform.Reminders.Data;

internal static class DigestMapping
{
    internal static void Map(ModelBuilder model) => model.Entity<DigestLine>(line =>
    {
        line.ToTable("digest_lines");
        line.HasIndex(row => new { row.WeekId, row.RecipientId, row.ObjectId }).IsUnique().HasDatabaseName("uq_digest_lines");
        line.HasIndex(row => row.ObjectId);
    });
}
