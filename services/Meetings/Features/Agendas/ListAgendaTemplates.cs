using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>Lists the agenda of each kind of meeting and structure: the area's own, or the platform's. Never more than there are kinds.</summary>
internal static class ListAgendaTemplates
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/agenda-templates", Handle).Requires(Permission.KeepRecords).WithSummary("The agenda of each kind of meeting");

    internal static async Task<Ok<Page<AgendaTemplateView>>> Handle(MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var own = await db.AgendaTemplates.AsNoTracking().Where(row => row.Tenant == tenant).ToListAsync(ct);
        var all =
            from kind in Enum.GetValues<MeetingKind>()
            from structure in Enum.GetValues<MeetingStructure>()
            let mine = own.Find(template => template.Kind == kind && template.Structure == structure)
            select mine is null ? AgendaTemplateView.Default(kind, structure) : AgendaTemplateView.From(mine);
        return TypedResults.Ok(new Page<AgendaTemplateView>([.. all], null));
    }
}
