using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Forms an expert group (A2-08, L-14).</summary>
internal static class FormExpertGroup
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ExpertUseCases.Groups, Handle).Requires(Permission.ManageProcessTemplates).WithSummary("Forms an expert group");

    internal static async Task<Created<ExpertGroupView>> Handle(ExpertGroupRequest request, MeetingsDb db, CancellationToken ct)
    {
        var group = ExpertGroup.Form(
            request.Name, request.Secretary, request.AnonymousHandling, request.ClientMayAttend, request.Named([]));
        db.Add(group);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/expert-groups/{group.Id}", ExpertGroupView.From(group));
    }
}
