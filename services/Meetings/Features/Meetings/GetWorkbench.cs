using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>
/// What a coordinator has before them, in one answer: the coming meetings of the teams that they coordinate, what is
/// missing before each and who has not answered, and the records that are missing after those that were held. Who leads and
/// coordinates none sees the whole area's.
/// </summary>
internal static class GetWorkbench
{
    private const int Days = 7;

    /// <summary>The workbench.</summary>
    /// <param name="Meetings">In order of time; the cursor goes on in this list.</param>
    /// <param name="LateRecords">Held, and their record not shared: a first page, longest waiting first.</param>
    internal sealed record Response(Page<Row> Meetings, Page<ListLateRecords.Item> LateRecords);

    /// <summary>A meeting on the workbench.</summary>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="State">How far it is.</param>
    /// <param name="Unanswered">Those who are invited and have not said whether they come.</param>
    internal sealed record Row(MeetingView Meeting, MeetingState State, IReadOnlyList<Waiting> Unanswered);

    /// <summary>Somebody whose answer is waited for; exactly one of the last three ids is set.</summary>
    internal sealed record Waiting(Guid ParticipantId, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/workbench", Handle).Requires(Permission.KeepRecords)
            .WithSummary("The coming meetings of the teams you coordinate, with what is missing, and the records that are late");

    internal static async Task<Ok<Response>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [FromQuery] Guid? teamId, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        const string action = "GET /workbench";
        var (range, now, supervises) = (DayRange.Of(from, to, clock, Days), clock.GetUtcNow(), caller.Supervises(Permission.KeepRecords));
        var of = await MeetingsOfAsync(db, caller, teamId, supervises, now, ct);
        var coming = of.AsNoTracking().Where(row => row.StartsAt >= range.Begin && row.StartsAt < range.End
            && (row.ChildId == null || supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId)));
        var page = await coming.ReadPageAsync(paging, action, db, caller, trail, clock, ct);
        var late = await ListLateRecords.ReadPageAsync(of, 0, new Paging(paging.Limit), action, db, caller, trail, clock, ct);
        return TypedResults.Ok(new Response(new Page<Row>(await RowsAsync(db, page.Items, ct), page.Next), late));
    }

    private static async Task<IQueryable<Meeting>> MeetingsOfAsync(
        MeetingsDb db, Caller caller, Guid? teamId, bool supervises, DateTimeOffset now, CancellationToken ct)
    {
        var teams = await OwnMeetings.Memberships(db, caller)
            .Where(row => row.Role == TeamRole.Coordinator && row.BeginsAt <= now && (row.EndsAt == null || row.EndsAt > now))
            .Select(row => row.TeamId).ToListAsync(ct);
        var all = supervises && teams.Count == 0;
        return db.Meetings.Where(row => (all || teams.Contains(row.TeamId)) && (teamId == null || row.TeamId == teamId));
    }

    private static async Task<IReadOnlyList<Row>> RowsAsync(MeetingsDb db, IReadOnlyList<MeetingView> meetings, CancellationToken ct)
    {
        Guid[] ids = [.. meetings.Select(row => row.Id)];
        var states = await OwnParts.StatesAsync(db, ids, ct);
        var waiting = (await db.Participants.AsNoTracking()
            .Where(row => ids.Contains(row.MeetingId) && row.InvitedAt != null && row.WithdrawnAt == null && row.Answer == InvitationAnswer.None)
            .OrderBy(row => row.Id).ToListAsync(ct)).ToLookup(row => row.MeetingId);
        return [.. meetings.Select(view => new Row(
            view, states[view.Id],
            [.. waiting[view.Id].Select(row => new Waiting(row.Key, row.ProfessionalId, row.PersonId, row.OrganisationId))]))];
    }
}
