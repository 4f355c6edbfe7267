using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Lists the polls of a team, the newest first.</summary>
internal static class ListTeamPolls
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/teams/{teamId:guid}/polls", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("Polls of a team, the newest first");

    internal static async Task<Ok<Page<PollView>>> Handle(Guid teamId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var polls = db.Polls.AsNoTracking().Where(row => row.TeamId == teamId);
        if (paging.AfterId() is { } after)
        {
            polls = polls.Where(row => row.Id < after);
        }

        var page = await paging.ReadAsync(
            polls.Include(poll => poll.Options).Include(poll => poll.Invitees).ThenInclude(invitee => invitee.Answers).AsSplitQuery().OrderByDescending(row => row.Id),
            row => [row.Id], ct);
        return TypedResults.Ok(new Page<PollView>([.. page.Items.Select(poll => PollView.From(poll))], page.Next));
    }
}
