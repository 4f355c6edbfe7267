using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Assignments;

namespace SystemicPlatform.Training.Features.Assignments;

/// <summary>Gives a group an assignment, or a supplementary one that stands in for a missed session (A2-05).</summary>
internal static class GiveAssignment
{
    /// <summary>What is sent.</summary>
    /// <param name="Title">Short.</param>
    /// <param name="Supplementary">True: stands in for one missed session; false: part of the programme.</param>
    /// <param name="Instructions">What to do.</param>
    /// <param name="DueOn">Last day, as advice: later work is taken, too.</param>
    internal sealed record Request(string Title, bool Supplementary = false, string? Instructions = null, DateOnly? DueOn = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).NotEmpty().PlainText(Assignment.MaxTitleLength);
            RuleFor(request => request.Instructions).Paragraphs(Assignment.MaxInstructionsLength);
            RuleFor(request => request.DueOn).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/assignments", Handle).Requires(Permission.ManageTraining).WithSummary("Gives a group an assignment");

    internal static async Task<Created<AssignmentView>> Handle(Guid groupId, Request request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var group = await db.Groups.OneAsync(groupId, caller, ct);
        group.EnsureGiven();
        var assignment = new Assignment(groupId, request.Title.Trim(), request.Instructions?.Trim(), request.Supplementary, request.DueOn);
        db.Add(assignment);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/groups/{groupId}/assignments", AssignmentView.From(assignment));
    }
}
