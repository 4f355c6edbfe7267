using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tasks;

/// <summary>Says what became of a task, with a word about it.</summary>
internal static class CloseTask
{
    /// <summary>What became of it.</summary>
    /// <param name="State">Done or dropped.</param>
    /// <param name="Word">What was learned, or why not.</param>
    internal sealed record Request(TaskState State, string Word);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Word).Prose();
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/implementation-tasks/{taskId:guid}/close", Handle).Requires(Permission.ManageModelPlans).WithSummary("Says what became of a task");

    internal static async Task<Ok<TaskView>> Handle(Guid taskId, Request request, PlansDb db, CancellationToken ct)
    {
        var task = await db.Tasks.SingleOrDefaultAsync(row => row.Id == taskId, ct) ?? throw new Problem(Problems.NotFound);
        task.Close(request.State, request.Word);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(TaskView.From(task));
    }
}
