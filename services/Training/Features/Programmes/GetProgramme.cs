using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Programmes;

internal static class GetProgramme
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/programmes/{programmeId:guid}", Handle).Requires(Permission.ReadTraining).WithSummary("One training programme");

    internal static async Task<Ok<ProgrammeView>> Handle(Guid programmeId, TrainingDb db, CancellationToken ct) =>
        TypedResults.Ok(ProgrammeView.From(
            await db.Programmes.AsNoTracking().SingleOrDefaultAsync(row => row.Id == programmeId, ct) ?? throw new Problem(Problems.NotFound)));
}
