using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Meetings;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Jobs;

/// <summary>How things stand now for a batch of reminders: their meetings, and who is in their teams.</summary>
internal sealed class Occasions
{
    private readonly Dictionary<Guid, Meeting> meetings;
    private readonly ILookup<Guid, TeamMember> members;

    private Occasions(Dictionary<Guid, Meeting> meetings, ILookup<Guid, TeamMember> members) =>
        (this.meetings, this.members) = (meetings, members);

    public static async Task<Occasions> LoadAsync(
        RemindersDb db, IEnumerable<Guid> meetingIds, IEnumerable<Guid> teamIds, CancellationToken ct)
    {
        Guid[] occurrences = [.. meetingIds.Distinct()];
        Guid[] teams = [.. teamIds.Distinct()];
        return new Occasions(
            await db.Meetings.AsNoTracking().Where(meeting => occurrences.Contains(meeting.Id)).ToDictionaryAsync(meeting => meeting.Id, ct),
            (await db.TeamMembers.AsNoTracking().Where(member => teams.Contains(member.TeamId)).ToListAsync(ct)).ToLookup(member => member.TeamId));
    }

    public Meeting? Meeting(Guid id) => meetings.GetValueOrDefault(id);

    /// <summary>Who is to be reminded of a meeting: everyone once, however many roles they have.</summary>
    public IEnumerable<Guid> RecipientsOf(Meeting meeting)
    {
        var day = HelsinkiTime.DayOf(meeting.StartsAt);
        return members[meeting.TeamId].Where(member => member.BelongsOn(day)).Select(member => member.RecipientId).Distinct();
    }
}
