using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.PlanNegotiations;

/// <summary>
/// Lists the children with a responsible worker whose client plan was never negotiated, not for a year, or not by the day
/// that was agreed (L-09); and when the next negotiation is, if one is coming.
/// </summary>
internal static class ListOverdueNegotiations
{
    /// <summary>A child whose plan waits.</summary>
    /// <param name="ChildId">The child.</param>
    /// <param name="ProfessionalId">The responsible worker.</param>
    /// <param name="LastAt">The last negotiation that was held, UTC; null = none.</param>
    /// <param name="NextAt">The next one, UTC; null = none is coming.</param>
    internal sealed record Item(Guid ChildId, Guid? ProfessionalId, DateTimeOffset? LastAt, DateTimeOffset? NextAt);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/plan-negotiations/overdue", Handle).Requires(Permission.ReadOverdueContacts)
            .WithSummary("Children whose client plan waits to be negotiated");

    internal static async Task<Ok<Page<Item>>> Handle(
        [AsParameters] Paging paging, [FromQuery] Guid? professionalId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var after = paging.AfterId() ?? Guid.Empty;
        var page = await paging.ReadAsync(
            Waiting(db, caller, professionalId, HelsinkiTime.Today(clock), now).Where(row => row.MemberId > after).OrderBy(row => row.MemberId), row => [row.MemberId], ct);
        trail.Listed(page.Items.Select(row => row.ChildId), "GET /plan-negotiations/overdue");
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => new Item(row.ChildId, row.ProfessionalId, row.LastAt, row.NextAt))], page.Next));
    }

    private static IQueryable<Row> Waiting(MeetingsDb db, Caller caller, Guid? professionalId, DateOnly today, DateTimeOffset now)
    {
        var (yearAgo, supervises) = (HelsinkiTime.ToInstant(today.AddYears(-1), TimeOnly.MinValue), caller.Supervises(Permission.ReadOverdueContacts));
        var all = db.MeetingChildren.Join(
            db.Meetings.Where(meeting => meeting.Kind == MeetingKind.ClientPlan), part => part.MeetingId, meeting => meeting.Id,
            (part, meeting) => new { part.ChildId, part.StartsAt, part.MeetingId, meeting.Status });
        var held = all.Where(one => one.Status == MeetingStatus.Held);
        var coming = all.Where(one => one.StartsAt >= now && (one.Status == MeetingStatus.Planned || one.Status == MeetingStatus.Moved));
        return
            from member in db.TeamMembers.AsNoTracking()
            where member.Role == TeamRole.ResponsibleSocialWorker && member.BeginsAt <= now && (member.EndsAt == null || member.EndsAt > now)
                && (professionalId == null || member.ProfessionalId == professionalId)
            join team in db.Teams on member.TeamId equals team.Id
            where team.Kind == TeamKind.ChildFamily && (supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == team.ChildId))
                && !held.Any(one => one.ChildId == team.ChildId && one.StartsAt >= yearAgo
                    && !db.PlanNegotiations.Any(row => row.MeetingId == one.MeetingId && row.ReviewBy < today))
            select new Row
            {
                MemberId = member.Id,
                ChildId = team.ChildId!.Value,
                ProfessionalId = member.ProfessionalId,
                LastAt = held.Where(one => one.ChildId == team.ChildId).Max(one => (DateTimeOffset?)one.StartsAt),
                NextAt = coming.Where(one => one.ChildId == team.ChildId).Min(one => (DateTimeOffset?)one.StartsAt),
            };
    }

    private sealed class Row
    {
        public Guid MemberId { get; init; }

        public Guid ChildId { get; init; }

        public Guid? ProfessionalId { get; init; }

        public DateTimeOffset? LastAt { get; init; }

        public DateTimeOffset? NextAt { get; init; }
    }
}
