using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Sessions;

namespace SystemicPlatform.Training.Features.Groups;

internal static class GetGroup
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}", Handle).Requires(Permission.ReadTraining).WithSummary("One group, its trainers and its sessions");

    internal static async Task<Ok<GroupPage>> Handle(Guid groupId, TrainingDb db, CancellationToken ct)
    {
        var group = await db.Groups.AsNoTracking().SingleOrDefaultAsync(row => row.Id == groupId, ct) ?? throw new Problem(Problems.NotFound);
        var trainers = await db.TrainersOf(groupId).ToListAsync(ct);
        var sessions = await db.Sessions.AsNoTracking().Where(row => row.GroupId == groupId).OrderBy(row => row.StartsAt).ThenBy(row => row.Id).ToListAsync(ct);
        return TypedResults.Ok(new GroupPage(GroupView.From(group), trainers, sessions.ConvertAll(SessionView.From)));
    }

    internal static IQueryable<GroupPage.Trainer> TrainersOf(this TrainingDb db, Guid groupId) =>
        from trainer in db.Trainers.AsNoTracking()
        join person in db.Participants on trainer.ParticipantId equals person.Id
        where trainer.GroupId == groupId
        orderby trainer.Id
        select new GroupPage.Trainer(person.Id, person.Name, trainer.Qualification);
}
