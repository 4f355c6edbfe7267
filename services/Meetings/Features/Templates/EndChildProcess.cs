using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Ends a child's process, complete or not.</summary>
internal static class EndChildProcess
{
    /// <summary>Why.</summary>
    /// <param name="Reason">Why it ends.</param>
    internal sealed record Request([property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Prose();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(TemplateUseCases.Process + "/end", Handle).ForChild(Permission.ManageProcesses).WithSummary("Ends a process");

    internal static async Task<Ok<ChildProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var process = await db.ChildProcessAsync(childId, processId, ct);
        process.End(request.Reason, HelsinkiTime.Today(clock));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ChildProcessView.From(process));
    }
}
