using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Enrolments;

internal static class ListEnrolments
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/enrolments", Handle).Requires(Permission.ReadParticipants)
            .WithSummary("Who enrolled for a group, in the order in which they did");

    internal static async Task<Ok<Page<NamedEnrolment>>> Handle(Guid groupId, [AsParameters] Paging paging, TrainingDb db, CancellationToken ct)
    {
        if (!await db.Groups.AnyAsync(row => row.Id == groupId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        var rows = db.Enrolments.AsNoTracking().Where(row => row.GroupId == groupId).After(paging).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        Guid[] ids = [.. page.Items.Select(row => row.ParticipantId)];
        var people = await db.Participants.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return TypedResults.Ok(new Page<NamedEnrolment>(
            [.. page.Items.Select(row => new NamedEnrolment(EnrolmentView.From(row), people[row.ParticipantId].Name, people[row.ParticipantId].Organisation))],
            page.Next));
    }
}
