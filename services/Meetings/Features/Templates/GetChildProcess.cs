using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Reads one process of a child.</summary>
internal static class GetChildProcess
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(TemplateUseCases.Process, Handle).ForChild(Permission.ReadMeetings).WithSummary("One process of a child");

    internal static async Task<Ok<ChildProcessView>> Handle(Guid childId, Guid processId, MeetingsDb db, CancellationToken ct) =>
        TypedResults.Ok(ChildProcessView.From(await db.ChildProcessAsync(childId, processId, ct)));
}
