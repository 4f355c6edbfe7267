using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>A small step was done.</summary>
internal static class FinishSmallStep
{
    /// <summary>What came of it.</summary>
    /// <param name="On">When it was done.</param>
    /// <param name="Outcome">What came of it.</param>
    internal sealed record Request(DateOnly On, [property: Personal] string? Outcome = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Outcome).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Process + "/steps/{stepId:guid}/done", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Records that a small step was done");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Guid stepId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        var step = process.Finish(stepId, request.On, request.Outcome, HelsinkiTime.Today(clock)) ?? throw new Problem(Problems.NotFound);
        outbox.Publish(step.Done(caller.Tenant, process, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
