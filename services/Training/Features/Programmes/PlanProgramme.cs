using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Programmes;

/// <summary>Plans a programme: a training that can be given to one group after another (A2-04).</summary>
internal static class PlanProgramme
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/programmes", Handle).Requires(Permission.ManageTraining).WithSummary("Plans a training programme");

    internal static async Task<Created<ProgrammeView>> Handle(ProgrammeRequest request, TrainingDb db, CancellationToken ct)
    {
        var programme = Programme.Plan(request.Details());
        db.Add(programme);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/programmes/{programme.Id}", ProgrammeView.From(programme));
    }
}
