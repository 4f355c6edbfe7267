using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Lists the process templates of the area in their latest versions (A2-12, A2-13). They are few.</summary>
internal static class ListProcessTemplates
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(TemplateUseCases.Templates, Handle).Requires(Permission.ManageProcesses)
            .WithSummary("Process templates in their latest versions");

    internal static async Task<Ok<Page<TemplateView>>> Handle(MeetingsDb db, Caller caller, CancellationToken ct) =>
        TypedResults.Ok(new Page<TemplateView>(await TemplateView.LatestAsync(db, caller.Tenant, ct), null));
}
