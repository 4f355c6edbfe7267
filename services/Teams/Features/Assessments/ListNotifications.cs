using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class ListNotifications
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/notifications", Handle).ForChild(Permission.ReadAssessments)
            .WithSummary("A child's notifications, in the order they were recorded");

    private static async Task<Ok<Page<NotificationResponse>>> Handle(Guid childId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.Notifications.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(row => row.Id > after);
        }

        return TypedResults.Ok(await paging.ReadAsync(rows.OrderBy(row => row.Id).Select(NotificationResponse.Row), row => [row.Id], ct));
    }
}
