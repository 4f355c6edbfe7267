using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Features.Enrolments;
using SystemicPlatform.Training.Features.Groups;

namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>The sessions of a time with what they belong to: what somebody chooses from (A2-23, A2-24).</summary>
internal static class ListCalendar
{
    private const int UsualDays = 120;
    private const int MostDays = 366;

    /// <summary>One session.</summary>
    /// <param name="Session">When and where.</param>
    /// <param name="Offer">Of which group and programme.</param>
    /// <param name="You">The caller's own place in the group; null where they have none.</param>
    internal sealed record Item(SessionView Session, Offer Offer, OwnSeat? You);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/calendar", Handle).Requires(Permission.ReadTraining)
            .WithSummary("Sessions by time with what they belong to, from today on where nothing else is asked for; cancelled ones are left out");

    internal static async Task<Ok<Page<Item>>> Handle(
        [FromQuery] string? from, [FromQuery] string? to, [AsParameters] Paging paging, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var first = QueryDay.Read(from, nameof(from)) ?? HelsinkiTime.Today(clock);
        var last = QueryDay.Read(to, nameof(to)) ?? first.AddDays(UsualDays - 1);
        if (last < first || last.DayNumber - first.DayNumber >= MostDays)
        {
            throw new Problem(Problems.InvalidParameter, $"from, to: in order, at most {MostDays} days.");
        }

        var (begin, end) = (HelsinkiTime.ToInstant(first, TimeOnly.MinValue), HelsinkiTime.ToInstant(last.AddDays(1), TimeOnly.MinValue));
        var sessions = db.Sessions.AsNoTracking().SeenBy(caller).Where(row => row.StartsAt >= begin && row.StartsAt < end && row.CancelledBecause == null);
        if (paging.AfterInstant() is var (at, id))
        {
            sessions = sessions.Where(row => row.StartsAt > at || (row.StartsAt == at && row.Id > id));
        }

        var rows =
            from session in sessions
            join training in db.Groups on session.GroupId equals training.Id
            join programme in db.Programmes on training.ProgrammeId equals programme.Id
            orderby session.StartsAt, session.Id
            select new { Session = session, Group = training, Programme = programme };
        var page = await paging.ReadAsync(rows, row => [row.Session.StartsAt, row.Session.Id], ct);
        Guid[] groups = [.. page.Items.Select(row => row.Group.Id).Distinct()];
        var own = (await OwnSeat.Of(db, OwnSeat.RowsOf(db, caller).Where(row => groups.Contains(row.GroupId) && row.Status != EnrolmentStatus.Cancelled)).ToListAsync(ct))
            .ToDictionary(seat => seat.GroupId);
        return TypedResults.Ok(new Page<Item>(
            [.. page.Items.Select(row => new Item(SessionView.From(row.Session), Offer.From(row.Group, row.Programme), own.GetValueOrDefault(row.Group.Id)))],
            page.Next));
    }
}
