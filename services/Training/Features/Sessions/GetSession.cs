using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Sessions;

internal static class GetSession
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/sessions/{sessionId:guid}", Handle).Requires(Permission.ReadTraining).WithSummary("One session");

    internal static async Task<Ok<SessionView>> Handle(Guid sessionId, TrainingDb db, CancellationToken ct) =>
        TypedResults.Ok(SessionView.From(
            await db.Sessions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == sessionId, ct) ?? throw new Problem(Problems.NotFound)));
}
