using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Begins a process for a child by the latest version of a template (A2-12, A2-13).</summary>
internal static class StartChildProcess
{
    /// <summary>The process.</summary>
    /// <param name="TemplateKey">By which template.</param>
    /// <param name="ConvenerId">Of the register, where the template asks for a certified convener.</param>
    internal sealed record Request(string TemplateKey, Guid? ConvenerId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.TemplateKey).Line(ProcessTemplate.MaxKeyLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(TemplateUseCases.Processes, Handle).ForChild(Permission.ManageProcesses).WithSummary("Begins a process by a template");

    internal static async Task<Created<ChildProcessView>> Handle(
        Guid childId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var template = await TemplateView.LatestAsync(db, tenant, request.TemplateKey, ct)
            ?? throw new InvalidFields("templateKey", "unknown_template", "There is no such template.");
        var convener = request.ConvenerId is { } id
            ? await db.CertifiedConveners.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Tenant == tenant, ct)
                ?? throw new InvalidFields("convenerId", "unknown_convener", "The register has no such convener.")
            : null;
        var process = ChildProcess.Start(
            childId, template.Key, template.Version, template.Content, convener, HelsinkiTime.Today(clock));
        db.Add(process);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/children/{childId}/processes/{process.Id}", ChildProcessView.From(process));
    }
}
