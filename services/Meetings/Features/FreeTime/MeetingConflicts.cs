using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.Meetings.Domain.Meetings;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>Who of a team's meetings would have to be in two places (A4-02): a warning, which refuses nothing.</summary>
internal static class MeetingConflicts
{
    private const int MostShown = 200;

    /// <summary>The conflicts of those of the meetings that are coming.</summary>
    /// <param name="which">Meetings of one team.</param>
    /// <param name="db">Database.</param>
    /// <param name="diaries">Reads people's time.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<IReadOnlyList<ConflictView>> OfAsync(IQueryable<Meeting> which, MeetingsDb db, Diaries diaries, CancellationToken ct)
    {
        var coming = await which.AsNoTracking().Where(row => row.Status == MeetingStatus.Planned || row.Status == MeetingStatus.Moved)
            .OrderBy(row => row.StartsAt).ToListAsync(ct);
        if (coming is not [var first, ..])
        {
            return [];
        }

        var own = coming.Select(row => row.Id).ToHashSet();
        var people = await PeopleAsync(first.TeamId, own, db, ct);
        var engagements = await diaries.EngagementsAsync(people, new Period(first.StartsAt, coming.Max(row => row.EndsAt)), ct);
        var found = people.SelectMany(id => Clash.Among(engagements[id])
            .Where(clash => IsOwn(clash.First) || IsOwn(clash.Second))
            .Select(clash => ConflictView.From(id, clash, own.Contains)));
        return [.. found.OrderBy(view => view.StartsAt).Take(MostShown)];

        bool IsOwn(Engagement one) => one.MeetingId is { } id && own.Contains(id);
    }

    private static async Task<List<Guid>> PeopleAsync(Guid teamId, HashSet<Guid> meetingIds, MeetingsDb db, CancellationToken ct) =>
        await db.TeamMembers.Where(row => row.TeamId == teamId && row.ProfessionalId != null).Select(row => row.ProfessionalId!.Value)
            .Union(db.Participants.Where(row => meetingIds.Contains(row.MeetingId) && row.ProfessionalId != null).Select(row => row.ProfessionalId!.Value))
            .ToListAsync(ct);
}
