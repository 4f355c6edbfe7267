using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tasks;

/// <summary>Lists the tasks of all teams or of one, the earliest due first.</summary>
internal static class ListTasks
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/implementation-tasks", Handle).Requires(Permission.ReadModelPlans).WithSummary("Tasks of the teams on the way to the model");

    internal static async Task<Ok<Page<TaskView>>> Handle(Guid? teamId, string? state, [AsParameters] Paging paging, PlansDb db, CancellationToken ct)
    {
        var tasks = db.Tasks.AsNoTracking();
        if (teamId is { } team)
        {
            tasks = tasks.Where(row => row.TeamId == team);
        }

        if (QueryWord.Read<TaskState>(state, nameof(state)) is { } wanted)
        {
            tasks = tasks.Where(row => row.State == wanted);
        }

        if (paging.AfterDay() is { } after)
        {
            tasks = tasks.Where(row => row.DueOn > after.Day || (row.DueOn == after.Day && row.Id > after.Id));
        }

        var page = await paging.ReadAsync(tasks.OrderBy(row => row.DueOn).ThenBy(row => row.Id), row => [row.DueOn, row.Id], ct);
        return TypedResults.Ok(new Page<TaskView>([.. page.Items.Select(TaskView.From)], page.Next));
    }
}
