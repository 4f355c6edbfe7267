using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Links;

/// <summary>What the links share by which the family prepares and gives feedback.</summary>
internal static class FamilyLinks
{
    /// <summary>No link of any purpose of this participant opens any more; saved with the use case's own change.</summary>
    internal static async Task RevokeAllAsync(MeetingsDb db, Guid meetingId, Guid participantId, DateTimeOffset now, CancellationToken ct)
    {
        await MakeInvitationLink.RevokeAllAsync(db, meetingId, participantId, now, ct);
        await RevokeAsync<PreparationLink>(db, meetingId, participantId, now, ct);
        await RevokeAsync<FeedbackLink>(db, meetingId, participantId, now, ct);
    }

    /// <summary>No link of this purpose opens any more: a newer one takes its place.</summary>
    internal static async Task RevokeAsync<T>(MeetingsDb db, Guid meetingId, Guid participantId, DateTimeOffset now, CancellationToken ct)
        where T : FamilyLink
    {
        var earlier = await db.Set<T>().Where(row => row.MeetingId == meetingId && row.ParticipantId == participantId && row.RevokedAt == null).ToListAsync(ct);
        earlier.ForEach(link => link.Revoke(now));
    }

    /// <summary>The meeting behind the link, for its holder.</summary>
    /// <exception cref="Problem">404: the holder does not belong to the meeting any more.</exception>
    internal static async Task<Meeting> MeetingBehindAsync(this MeetingsDb db, FamilyLink link, CancellationToken ct)
    {
        var roster = await MeetingRoster.ReadAsync(db, link.MeetingId, ct);
        return roster.Everyone.Any(row => row.Key == link.ParticipantId) ? roster.Meeting : throw new Problem(Problems.NotFound);
    }

    /// <summary>Spends the link with what is saved next. Of two that come at once the second waits, and finds it spent.</summary>
    /// <exception cref="Problem">404: it was spent in the meantime.</exception>
    internal static async Task SpendAsync(this MeetingsDb db, FamilyLink link, DateTimeOffset now, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select from meetings where id = {link.MeetingId} for update", ct);
        await db.Entry(link).ReloadAsync(ct);
        if (!link.OpensAt(now))
        {
            throw new Problem(Problems.NotFound);
        }

        link.Spend(now);
    }
}
