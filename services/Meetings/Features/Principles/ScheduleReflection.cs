using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>A team sets time aside to stop and learn (A0-09).</summary>
internal static class ScheduleReflection
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/teams/{teamId:guid}/reflections", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("Sets time aside for a team to stop and learn");

    internal static async Task<Created<ReflectionView>> Handle(
        Guid teamId, ReflectionRequest request, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var team = await db.Teams.AsNoTracking().SingleOrDefaultAsync(row => row.Id == teamId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        var occasion = new ReflectionOccasion(teamId, team.ChildId, request.On, request.Theme);
        occasion.Change(request.On, request.Theme, request.Notes);
        db.Add(occasion);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/teams/{teamId}/reflections", ReflectionView.From(occasion));
    }
}
