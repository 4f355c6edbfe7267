using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Asks those who were at a session for feedback, once the session has begun. Once per session.</summary>
internal static class AskForFeedback
{
    /// <summary>What is sent.</summary>
    /// <param name="FormId">The questions.</param>
    /// <param name="ClosesOn">Last day; absent = two weeks from today.</param>
    internal sealed record Request(Guid FormId, DateOnly? ClosesOn = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.FormId).NotEmpty();
            RuleFor(request => request.ClosesOn).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/sessions/{sessionId:guid}/feedback", Handle).Requires(Permission.ManageTraining).WithSummary("Asks for feedback on a session");

    internal static async Task<Created<FeedbackRoundView>> Handle(
        Guid sessionId, Request request, TrainingDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var (now, today) = (clock.GetUtcNow(), HelsinkiTime.Today(clock));
        var session = await db.Sessions.OneAsync(sessionId, caller, ct);
        session.EnsureHeld();
        if (session.StartsAt > now)
        {
            throw new RuleViolation("session_not_begun", "Feedback is asked once the session has begun.");
        }

        var form = await db.FeedbackForms.Of(caller).SingleOrDefaultAsync(row => row.Id == request.FormId, ct)
            ?? throw new InvalidFields("formId", "unknown_form", "There is no such form.");
        var closesOn = request.ClosesOn ?? today.AddDays(FeedbackRound.DefaultDays);
        if (closesOn < today)
        {
            throw new InvalidFields("closesOn", "in_the_past", "The last day to answer lies ahead.");
        }

        var round = new FeedbackRound(sessionId, session.GroupId, form.Id, closesOn);
        db.Add(round);
        outbox.Publish(new FeedbackAsked(
            caller.Tenant, session.GroupId, sessionId, round.Id, closesOn, await db.WithoutAnswerAsync(round, ct), now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/training/sessions/{sessionId}/feedback",
            new FeedbackRoundView(round.Id, sessionId, closesOn, FeedbackFormView.From(form), GivenByYou: false));
    }
}
