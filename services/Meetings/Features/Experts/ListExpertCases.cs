using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Lists the cases of a group to those who sit in it, oldest first.</summary>
internal static class ListExpertCases
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ExpertUseCases.Group + "/cases", Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "groupId", ExpertAccess.OfGroupAsync)
            .WithSummary("A group's cases, to those who sit in it");

    internal static async Task<Ok<Page<ExpertCaseView>>> Handle(
        Guid groupId, [AsParameters] Paging paging, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var group = await db.SeenByAsync(caller, groupId, ct);
        var cases = db.ExpertCases.AsNoTracking().Where(row => row.GroupId == groupId);
        if (paging.AfterId() is { } after)
        {
            cases = cases.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(cases.OrderBy(row => row.Id), row => [row.Id], ct);
        db.Trace(caller, page.Items, "readMeetings", clock.GetUtcNow());
        return TypedResults.Ok(new Page<ExpertCaseView>(
            [.. page.Items.Select(one => ExpertCaseView.OfGroup(one, group, caller.Subject))], page.Next));
    }
}
