using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Polls;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables of polls; what hangs on a poll goes with it.</summary>
internal static class PollMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<Poll>(Map);
        model.Entity<PollOption>(option =>
        {
            option.ToTable("poll_options", table => table.HasCheckConstraint("ck_poll_options_end", "ends_at > starts_at"));
            option.HasIndex(row => new { row.PollId, row.StartsAt }).IsUnique().HasDatabaseName("rule_option_twice");
        });
        model.Entity<PollInvitee>(invitee =>
        {
            invitee.ToTable("poll_invitees");
            invitee.Property(row => row.Label).HasMaxLength(PollInvitee.MaxLabelLength);
            invitee.HasIndex(row => row.TokenHash).IsUnique().HasDatabaseName("uq_poll_invitees_token");
            invitee.HasIndex(row => row.PollId);
            invitee.HasMany(row => row.Answers).WithOne().HasForeignKey(row => row.InviteeId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PollAnswer>(answer =>
        {
            answer.ToTable("poll_answers");
            answer.HasIndex(row => new { row.InviteeId, row.OptionId }).IsUnique().HasDatabaseName("uq_poll_answers");
        });
    }

    private static void Map(EntityTypeBuilder<Poll> poll)
    {
        poll.ToTable("polls");
        poll.HasMany(row => row.Options).WithOne().HasForeignKey(row => row.PollId).OnDelete(DeleteBehavior.Cascade);
        poll.HasMany(row => row.Invitees).WithOne().HasForeignKey(row => row.PollId).OnDelete(DeleteBehavior.Cascade);
        poll.HasIndex(row => new { row.TeamId, row.Id });
        poll.HasIndex(row => row.ChildId).HasFilter("child_id is not null");
    }
}
