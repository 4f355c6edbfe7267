using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Enrolments;

internal static class ListOwnEnrolments
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/enrolments/own", Handle).Requires(Permission.EnrolOneself).WithSummary("Your own enrolments, oldest first");

    internal static async Task<Ok<Page<EnrolmentView>>> Handle([AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var own = await db.Participants.AsNoTracking().Where(row => row.Subject == caller.Subject).Select(row => row.Id).ToListAsync(ct);
        var rows = db.Enrolments.AsNoTracking().Where(row => own.Contains(row.ParticipantId)).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        return TypedResults.Ok(new Page<EnrolmentView>([.. page.Items.Select(EnrolmentView.From)], page.Next));
    }
}
