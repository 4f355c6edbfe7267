using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tasks;

/// <summary>Sets a task of a team on the way to the model, with who and by when (A4-05).</summary>
internal static class SetTask
{
    /// <summary>The task.</summary>
    /// <param name="Facts">What is said of it.</param>
    internal sealed record Request(TaskFacts Facts);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Facts).ChildRules(facts =>
        {
            facts.RuleFor(one => one.What).Line();
            facts.RuleFor(one => one.Responsible).SetValidator(new PartyValidator());
            facts.RuleFor(one => one.DueOn).CalendarDay();
        });
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/teams/{teamId:guid}/implementation-tasks", Handle).Requires(Permission.ManageModelPlans).WithSummary("Sets a task of a team on the way to the model");

    internal static async Task<Created<TaskView>> Handle(Guid teamId, Request request, PlansDb db, CancellationToken ct)
    {
        var task = new ImplementationTask(teamId, request.Facts);
        db.Add(task);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/implementation-tasks/{task.Id}", TaskView.From(task));
    }
}
