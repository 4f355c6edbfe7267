using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Lists what is missing before each of a team's coming meetings, in order of time: for whoever coordinates .</summary>
internal static class ListMissingPreparations
{
    /// <summary>A meeting that is not prepared yet.</summary>
    /// <param name="MeetingId">The meeting.</param>
    /// <param name="Kind">Kind of meeting.</param>
    /// <param name="StartsAt">UTC.</param>
    /// <param name="Begun">Someone has begun to prepare it.</param>
    /// <param name="Open">How many items are still to be done.</param>
    /// <param name="PreparerId">The professional who prepares it: the named one, or the team's coordinator.</param>
    internal sealed record Item(Guid MeetingId, MeetingKind Kind, DateTimeOffset StartsAt, bool Begun, int Open, Guid? PreparerId);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/teams/{teamId:guid}/missing-preparations", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("What is missing before each of a team's coming meetings");

    internal static async Task<Ok<Page<Item>>> Handle(
        Guid teamId, [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var (range, now, supervises) = (DayRange.Of(from, to, clock), clock.GetUtcNow(), caller.Supervises(Permission.KeepRecords));
        var coming = db.Meetings.AsNoTracking().Where(row => row.TeamId == teamId && row.StartsAt >= range.Begin && row.StartsAt < range.End
            && (row.Status == MeetingStatus.Planned || row.Status == MeetingStatus.Moved)
            && (row.ChildId == null || supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId))
            && (db.PreparationItems.Any(item => item.MeetingId == row.Id && item.DoneAt == null) || !db.PreparationItems.Any(item => item.MeetingId == row.Id)));
        if (paging.AfterInstant() is { } after)
        {
            coming = coming.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(
            coming.OrderBy(row => row.StartsAt).ThenBy(row => row.Id).Select(row => new
            {
                row.ChildId,
                Item = new Item(
                    row.Id, row.Kind, row.StartsAt,
                    db.PreparationItems.Any(item => item.MeetingId == row.Id),
                    db.PreparationItems.Count(item => item.MeetingId == row.Id && item.DoneAt == null),
                    db.Participants.Where(one => one.MeetingId == row.Id && one.IsPreparer).Select(one => one.ProfessionalId).FirstOrDefault()
                        ?? db.TeamMembers.Where(one => one.TeamId == row.TeamId && one.Role == TeamRole.Coordinator && one.BeginsAt <= row.StartsAt
                            && (one.EndsAt == null || one.EndsAt > row.StartsAt)).OrderBy(one => one.Id).Select(one => one.ProfessionalId).FirstOrDefault()),
            }),
            row => [row.Item.StartsAt, row.Item.MeetingId], ct);
        trail.Listed(page.Items.Select(row => row.ChildId).OfType<Guid>().Distinct(), "GET /teams/missing-preparations");
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => row.Item)], page.Next));
    }
}
