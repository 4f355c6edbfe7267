using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>Names who gives a group its training, each with what makes them fit for it; two are a trainer pair (A2-06).</summary>
internal static class NameTrainers
{
    private const int MostTrainers = 20;

    /// <summary>What is sent.</summary>
    /// <param name="Trainers">All of them; whoever is not named any more is taken off.</param>
    internal sealed record Request(IReadOnlyList<Trainer> Trainers);

    /// <summary>Who and why.</summary>
    /// <param name="ParticipantId">A known participant: one of our own, a partner's person or an expert by experience.</param>
    /// <param name="Qualification">What makes them fit for it.</param>
    internal sealed record Trainer(Guid ParticipantId, TrainerQualification Qualification);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Trainers)
            .Must(list => list.Count <= MostTrainers).WithErrorCode("too_many").WithMessage("At most 20.")
            .Must(list => list.DistinctBy(trainer => trainer.ParticipantId).Count() == list.Count)
            .WithErrorCode("trainer_named_twice").WithMessage("Name each trainer once.");
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/groups/{groupId:guid}/trainers", Handle).Requires(Permission.ManageTraining).WithSummary("Names the trainers of a group");

    internal static async Task<Ok<Page<GroupPage.Trainer>>> Handle(
        Guid groupId, Request request, IfMatch ifMatch, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var group = await db.Groups.OneAsync(groupId, caller, ct);
        ifMatch.Guard(db, group);
        db.Entry(group).Property(row => row.Name).IsModified = true; // so that the group's version rises with its trainers
        Guid[] ids = [.. request.Trainers.Select(trainer => trainer.ParticipantId)];
        if (await db.Participants.Of(caller).CountAsync(row => ids.Contains(row.Id), ct) != ids.Length)
        {
            throw new InvalidFields("trainers", "unknown_participant", "A trainer is not known here.");
        }

        var before = await db.Trainers.Where(row => row.GroupId == groupId).ToListAsync(ct);
        db.RemoveRange(before);
        db.AddRange(request.Trainers.Select(trainer => new GroupTrainer(groupId, trainer.ParticipantId, trainer.Qualification)));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(new Page<GroupPage.Trainer>(await db.TrainersOf(groupId).ToListAsync(ct), null));
    }
}
