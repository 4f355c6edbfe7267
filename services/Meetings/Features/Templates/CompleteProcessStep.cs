using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.Meetings.Features.Children;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Completes the step that is due, with its meeting where it has one.</summary>
internal static class CompleteProcessStep
{
    /// <summary>The step.</summary>
    /// <param name="StepKey">The step that is due.</param>
    /// <param name="On">When.</param>
    /// <param name="MeetingId">The child's meeting of the kind that the step takes.</param>
    /// <param name="Outcome">What came of it.</param>
    internal sealed record Request(string StepKey, DateOnly On, Guid? MeetingId = null, [property: Personal] string? Outcome = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.StepKey).Line(ProcessTemplate.MaxKeyLength);
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Outcome).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(TemplateUseCases.Process + "/steps", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Completes the step that is due");

    internal static async Task<Ok<ChildProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        NetworkRules.EnsurePast(request.On, HelsinkiTime.Today(clock));
        var process = await db.ChildProcessAsync(childId, processId, ct);
        if (process.StepInTurn(request.StepKey)?.MeetingKind is { } kind)
        {
            await MeetingOfChild.EnsureAsync(db, childId, request.MeetingId, kind, ct);
        }

        process.Complete(new CompletedStep(request.StepKey, request.On, request.MeetingId, request.Outcome));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ChildProcessView.From(process));
    }
}
