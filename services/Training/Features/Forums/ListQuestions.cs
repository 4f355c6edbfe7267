using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Forums;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>The questions of a forum, in no order of time: published ones, and all of them for moderators.</summary>
internal static class ListQuestions
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/forum/questions", Handle).Requires(Permission.ReadTraining)
            .WithSummary("Questions of a forum; ?status for moderators");

    internal static async Task<Ok<Page<QuestionView>>> Handle(
        Guid groupId, [FromQuery] string? status, [AsParameters] Paging paging, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var forum = await db.Forums.AsNoTracking().SingleOrDefaultAsync(row => row.GroupId == groupId, ct) ?? throw new Problem(Problems.NotFound);
        var wanted = QueryWord.Read<ForumQuestionStatus>(status, nameof(status));
        var moderates = caller.May(Permission.ManageTraining);
        var rows = db.ForumQuestions.AsNoTracking().Where(row => row.ForumId == forum.Id);
        rows = moderates ? rows : rows.Where(row => row.Status == ForumQuestionStatus.Published);
        rows = wanted is { } only ? rows.Where(row => row.Status == only) : rows;
        var page = await paging.ReadAsync(rows.After(paging).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<QuestionView>([.. page.Items.Select(row => QuestionView.From(row, moderates))], page.Next));
    }
}
