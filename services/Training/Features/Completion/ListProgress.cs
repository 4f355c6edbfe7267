using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Completion;
using SystemicPlatform.Training.Domain.Enrolments;

namespace SystemicPlatform.Training.Features.Completion;

/// <summary>Who of a group has done what (hours per person: A2-24), and what is missing from completion.</summary>
internal static class ListProgress
{
    /// <summary>One person's progress.</summary>
    internal sealed record Row(Guid EnrolmentId, Guid ParticipantId, [property: Personal] string? Name, bool Completed, Progress Progress);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/progress", Handle).Requires(Permission.ReadParticipants)
            .WithSummary("What everyone with a seat has done, and what is missing");

    internal static async Task<Ok<Page<Row>>> Handle(Guid groupId, [AsParameters] Paging paging, TrainingDb db, CancellationToken ct)
    {
        if (!await db.Groups.AnyAsync(row => row.Id == groupId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var seated = db.Enrolments.AsNoTracking()
            .Where(row => row.GroupId == groupId && row.Status == EnrolmentStatus.Enrolled).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(seated, row => [row.Id], ct);
        var progress = await ProgressBook.MeasureAsync(db, groupId, await ProgressBook.RuleOfAsync(db, groupId, ct), page.Items, ct);
        Guid[] people = [.. page.Items.Select(row => row.ParticipantId)];
        var names = await db.Participants.AsNoTracking().Where(row => people.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, ct);
        return TypedResults.Ok(new Page<Row>(
            [.. page.Items.Select(row => new Row(row.Id, row.ParticipantId, names[row.ParticipantId], progress[row.Id].IsCompleted, progress[row.Id]))],
            page.Next));
    }
}
