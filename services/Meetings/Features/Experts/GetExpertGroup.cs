using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Reads an expert group: whom one can ask about what.</summary>
internal static class GetExpertGroup
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ExpertUseCases.Group, Handle)
            .ForChildOf<MeetingsDb>(Permission.ReadMeetings, "groupId", ExpertAccess.OfGroupAsync).WithSummary("One expert group");

    internal static async Task<Ok<ExpertGroupView>> Handle(Guid groupId, MeetingsDb db, CancellationToken ct) =>
        TypedResults.Ok(ExpertGroupView.From(await db.ExpertGroups.AsNoTracking().SingleAsync(row => row.Id == groupId, ct)));
}
