using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>Shows the working week that holds for a professional, or for the tenant.</summary>
internal static class GetWorkingHours
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/working-hours", Handle).Requires(Permission.ScheduleMeetings)
            .WithSummary("The working week of a professional, or of the tenant");

    internal static async Task<Ok<WorkingHoursView>> Handle([FromQuery] Guid? professionalId, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var hours = await db.WorkingHours.AsNoTracking()
            .Where(row => row.Tenant == tenant && (row.ProfessionalId == null || row.ProfessionalId == professionalId))
            .OrderBy(row => row.ProfessionalId == null).FirstOrDefaultAsync(ct);
        return TypedResults.Ok(WorkingHoursView.From(hours));
    }
}
