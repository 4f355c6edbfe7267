using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Changes an expert group: who is in it, who keeps it, how it handles cases (L-15).</summary>
internal static class ChangeExpertGroup
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(ExpertUseCases.Group, Handle).Requires(Permission.ManageProcessTemplates).WithSummary("Changes an expert group");

    internal static async Task<Ok<ExpertGroupView>> Handle(
        Guid groupId, ExpertGroupRequest request, IfMatch ifMatch, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var group = await db.ExpertGroups.Include(row => row.Seats).SingleOrDefaultAsync(row => row.Id == groupId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, group);
        group.Change(
            request.Name, request.Secretary, request.AnonymousHandling, request.ClientMayAttend, request.Named(group.Experts));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ExpertGroupView.From(group));
    }
}
