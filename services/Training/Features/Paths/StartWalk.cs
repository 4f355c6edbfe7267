using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Paths;

namespace SystemicPlatform.Training.Features.Paths;

/// <summary>Puts somebody on a path, with a mentor where it is one of mentoring.</summary>
internal static class StartWalk
{
    /// <summary>What is sent.</summary>
    /// <param name="ParticipantId">Who.</param>
    /// <param name="MentorId">With whom.</param>
    internal sealed record Request(Guid ParticipantId, Guid? MentorId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.ParticipantId).NotEmpty();
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/paths/{pathId:guid}/walks", Handle).Requires(Permission.EnrolOthers).WithSummary("Puts somebody on a path");

    internal static async Task<Created<WalkView>> Handle(
        Guid pathId, Request request, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var path = await db.Paths.AsNoTracking().OneAsync(pathId, caller, ct);
        Guid[] people = [request.ParticipantId, .. request.MentorId is { } mentor && mentor != request.ParticipantId ? new[] { mentor } : []];
        if (await db.Participants.Of(caller).CountAsync(row => people.Contains(row.Id), ct) != people.Length)
        {
            throw new InvalidFields("participantId", "unknown_participant", "A participant is not known here.");
        }

        var walk = new PathWalk(path, request.ParticipantId, request.MentorId, HelsinkiTime.Today(clock));
        db.Add(walk);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/paths/{pathId}/walks", WalkView.From(walk, path));
    }
}
