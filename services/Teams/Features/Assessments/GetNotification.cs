using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class GetNotification
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/notifications/{notificationId:guid}", Handle).ForChild(Permission.ReadAssessments)
            .WithSummary("One notification with its deadlines");

    private static async Task<Ok<NotificationResponse>> Handle(Guid childId, Guid notificationId, TeamsDb db, CancellationToken ct) =>
        TypedResults.Ok(
            await db.Notifications.AsNoTracking().Where(row => row.Id == notificationId && row.ChildId == childId)
                .Select(NotificationResponse.Row).SingleOrDefaultAsync(ct)
            ?? throw new Problem(Problems.NotFound));
}
