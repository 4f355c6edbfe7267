using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>
/// Lists who of a meeting, or of the coming meetings of a series, has another meeting at the same time (A4-02). Asked for
/// after scheduling and moving: it warns and refuses nothing.
/// </summary>
internal static class ListMeetingConflicts
{
    private const int MostShown = 200;

    internal static void Map(IEndpointRouteBuilder meetings)
    {
        meetings.MapGet("/meetings/{meetingId:guid}/conflicts", OfMeeting)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Who of a meeting has another one at the same time");
        meetings.MapGet("/series/{seriesId:guid}/conflicts", OfSeries)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("Who of a series has other meetings at the same times; the first 200 that come");
    }

    internal static Task<Ok<Page<ConflictView>>> OfMeeting(Guid meetingId, MeetingsDb db, Diaries diaries, CancellationToken ct) =>
        ListAsync(db.Meetings.Where(row => row.Id == meetingId), db, diaries, ct);

    internal static Task<Ok<Page<ConflictView>>> OfSeries(Guid seriesId, MeetingsDb db, Diaries diaries, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return ListAsync(db.Meetings.Where(row => row.SeriesId == seriesId && row.StartsAt > now), db, diaries, ct);
    }

    private static async Task<Ok<Page<ConflictView>>> ListAsync(IQueryable<Meeting> which, MeetingsDb db, Diaries diaries, CancellationToken ct)
    {
        var coming = await which.AsNoTracking().Where(row => row.Status == MeetingStatus.Planned || row.Status == MeetingStatus.Moved)
            .OrderBy(row => row.StartsAt).ToListAsync(ct);
        if (coming is not [var first, ..])
        {
            return TypedResults.Ok(new Page<ConflictView>([], null));
        }

        var own = coming.Select(row => row.Id).ToHashSet();
        var people = await PeopleAsync(first.TeamId, own, db, ct);
        var engagements = await diaries.EngagementsAsync(people, new Period(first.StartsAt, coming.Max(row => row.EndsAt)), ct);
        var found = people.SelectMany(id => Clash.Among(engagements[id])
            .Where(clash => own.Contains(clash.First.MeetingId) || own.Contains(clash.Second.MeetingId))
            .Select(clash => ConflictView.From(id, clash, own.Contains)));
        return TypedResults.Ok(new Page<ConflictView>([.. found.OrderBy(view => view.StartsAt).Take(MostShown)], null));
    }

    private static async Task<List<Guid>> PeopleAsync(Guid teamId, HashSet<Guid> meetingIds, MeetingsDb db, CancellationToken ct) =>
        await db.TeamMembers.Where(row => row.TeamId == teamId && row.ProfessionalId != null).Select(row => row.ProfessionalId!.Value)
            .Union(db.Participants.Where(row => meetingIds.Contains(row.MeetingId) && row.ProfessionalId != null).Select(row => row.ProfessionalId!.Value))
            .ToListAsync(ct);
}
