using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Programmes;

/// <summary>Changes a programme. Certificates that were issued keep what they said.</summary>
internal static class ChangeProgramme
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/programmes/{programmeId:guid}", Handle).Requires(Permission.ManageTraining).WithSummary("Changes a training programme");

    internal static async Task<Ok<ProgrammeView>> Handle(
        Guid programmeId, ProgrammeRequest request, IfMatch ifMatch, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var programme = await db.Programmes.OneAsync(programmeId, caller, ct);
        ifMatch.Guard(db, programme);
        programme.Change(request.Details());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ProgrammeView.From(programme));
    }
}
