using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>Says what came of a step: done, not done, or changed into something that fits better with a word why.</summary>
internal static class FollowUpStep
{
    /// <summary>What came of it.</summary>
    /// <param name="Outcome">Which of the three.</param>
    /// <param name="Word">What came of it, or why; asked for unless it was done.</param>
    /// <param name="What">What is done from now on, where it changed; null = as before.</param>
    /// <param name="DueOn">The new day, where it changed.</param>
    /// <param name="MeetingId">The meeting that follows it up, if one does.</param>
    internal sealed record Request(
        StepOutcome Outcome, [property: Personal] string? Word = null, [property: Personal] string? What = null, DateOnly? DueOn = null, Guid? MeetingId = null);

    /// <summary>What came of a step.</summary>
    internal enum StepOutcome
    {
        /// <summary>It was done.</summary>
        Done,

        /// <summary>It was not, and is let go.</summary>
        NotDone,

        /// <summary>It goes on as something that fits better.</summary>
        Changed,
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Word).Prose(AgreedStep.MaxTextLength);
            RuleFor(request => request.Word).NotNull().When(request => request.Outcome != StepOutcome.Done);
            RuleFor(request => request.What).Prose(AgreedStep.MaxTextLength);
            RuleFor(request => request.DueOn).CalendarDay();
            RuleFor(request => request.DueOn).NotNull().When(request => request.Outcome == StepOutcome.Changed);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/steps/{stepId:guid}/follow-up", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "stepId", ChildOfStepAsync)
            .WithSummary("Says what came of a small step");

    internal static async Task<Ok<StepView>> Handle(
        Guid stepId, Request request, IfMatch ifMatch, MeetingsDb db, IOutbox outbox, TimeProvider clock, CancellationToken ct)
    {
        var step = await db.Steps.SingleAsync(row => row.Id == stepId, ct);
        ifMatch.Guard(db, step, () => StepView.From(step));
        if (request.MeetingId is { } meetingId && !await db.Meetings.AnyAsync(
            row => row.Id == meetingId && row.Tenant == step.Tenant && (step.ChildId == null
                ? row.TeamId == step.TeamId
                : db.MeetingChildren.Any(part => part.MeetingId == row.Id && part.ChildId == step.ChildId)),
            ct))
        {
            throw new InvalidFields("meetingId", "unknown_meeting", "There is no such meeting of the child, or of the team.");
        }

        if (request.Outcome == StepOutcome.Changed)
        {
            step.Change(request.What, request.DueOn!.Value, request.Word!, request.MeetingId, clock.GetUtcNow());
            outbox.Publish(step.Announcement);
        }
        else
        {
            step.Close(request.Outcome == StepOutcome.Done, request.Word, request.MeetingId, clock.GetUtcNow());
            outbox.Publish(new StepDone(step.Tenant, step.Id, step.ChildId, step.State == StepState.Done, step.Version, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(StepView.From(step));
    }

    private static async Task<ChildSubject> ChildOfStepAsync(MeetingsDb db, Guid stepId, CancellationToken ct) =>
        await db.Steps.AsNoTracking().Where(row => row.Id == stepId).Select(row => new { row.ChildId }).FirstOrDefaultAsync(ct)
            is { } step ? ChildSubject.Of(step.ChildId) : ChildSubject.Missing;
}
