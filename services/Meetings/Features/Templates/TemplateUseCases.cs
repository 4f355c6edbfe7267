using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Process templates, the register of conveners, and a child's processes by a template.</summary>
internal static class TemplateUseCases
{
    internal const string Templates = "/process-templates";
    internal const string Conveners = "/conveners";
    internal const string Processes = "/children/{childId:guid}/processes";
    internal const string Process = Processes + "/{processId:guid}";

    internal static void AddTemplates(this IServiceCollection services) => services.AddChildExport<MeetingsDb>(
        "processes",
        async (db, childId, ct) => (await db.ChildProcesses.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
            .ConvertAll(ChildProcessView.From));

    internal static void MapTemplates(this RouteGroupBuilder meetings)
    {
        ListProcessTemplates.Map(meetings);
        WriteTemplateVersion.Map(meetings);
        RegisterConvener.Map(meetings);
        ListConveners.Map(meetings);
        EndConvener.Map(meetings);
        StartChildProcess.Map(meetings);
        ListChildProcesses.Map(meetings);
        GetChildProcess.Map(meetings);
        DoProcessItem.Map(meetings);
        CompleteProcessStep.Map(meetings);
        EndChildProcess.Map(meetings);
    }

    /// <summary>The child's process; one of another child is not there.</summary>
    internal static async Task<ChildProcess> ChildProcessAsync(this MeetingsDb db, Guid childId, Guid processId, CancellationToken ct) =>
        await db.ChildProcesses.SingleOrDefaultAsync(row => row.Id == processId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
}
