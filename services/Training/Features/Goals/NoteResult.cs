using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Goals;

namespace SystemicPlatform.Training.Features.Goals;

/// <summary>Notes what came of a goal, in words; what can be counted is counted.</summary>
internal static class NoteResult
{
    /// <summary>What is sent.</summary>
    /// <param name="On">When it was seen.</param>
    /// <param name="Text">What came of it.</param>
    internal sealed record Request(DateOnly On, string Text);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Text).NotEmpty().Paragraphs(DevelopmentGoal.MaxTextLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/goals/{goalId:guid}/results", Handle).Requires(Permission.ManageTraining).WithSummary("Notes what came of a goal");

    internal static async Task<Ok<GoalView>> Handle(Guid goalId, Request request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var goal = await db.Goals.OneAsync(goalId, caller, ct);
        goal.Note(new GoalResult { On = request.On, Text = request.Text.Trim() });
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(GoalView.From(goal));
    }
}
