using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>The tools that are drawn with a child and family: at any time, never required .</summary>
internal static class ToolUseCases
{
    internal const string Tools = "/children/{childId:guid}/tools";
    internal const string One = Tools + "/{toolId:guid}";
    internal const string Versions = One + "/versions";
    internal const string Version = Versions + "/{number:int}";

    internal static void AddTools(this IServiceCollection services)
    {
        services.AddScoped<ToolShelf>();
        services.AddScoped<ToolKeeper>();
        services.AddChildExport<PlansDb>("tools", async (db, childId, ct) =>
            (await db.Tools.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(ToolRow.From));
        services.AddChildExport<PlansDb>("toolVersions", async (db, childId, ct) =>
            await db.ToolVersions.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id)
                .Select(row => new { row.ToolId, row.Kind, row.Number, row.DrawnOn, row.DrawnBy, row.DrawnAt, row.Content }).ToListAsync(ct));
        services.AddChildExport<PlansDb>("toolConsents", async (db, childId, ct) =>
            (await db.ToolConsents.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(ConsentView.From));
        services.AddChildExport<PlansDb>("toolAttachments", async (db, childId, ct) =>
            (await db.ToolAttachments.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(AttachTool.Response.Of));
        services.AddChildExport<PlansDb>("network", async (db, childId, ct) =>
            await db.Networks.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).Select(row => new { row.Copy, row.At }).ToListAsync(ct));
    }

    internal static void MapTools(this RouteGroupBuilder plans)
    {
        BeginTool.Map(plans);
        ListTools.Map(plans);
        GetTool.Map(plans);
        DrawOn.Map(plans);
        DrawOwnTool.Map(plans);
        DrawOwnToolOn.Map(plans);
        ListToolVersions.Map(plans);
        GetToolVersion.Map(plans);
        DrawTool.Map(plans);
        CompareToolVersions.Map(plans);
        ShowTool.Map(plans);
        ConsentToTool.Map(plans);
        WithdrawConsent.Map(plans);
        ListConsents.Map(plans);
        AttachTool.Map(plans);
        ListAttachments.Map(plans);
        DetachTool.Map(plans);
    }
}
