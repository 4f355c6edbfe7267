using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>A lead or trainer enrols others, in the order in which they are named. All of them or none.</summary>
internal static class EnrolParticipants
{
    internal const int MostAtOnce = 200;

    /// <summary>What is sent.</summary>
    /// <param name="ParticipantIds">Known participants; a professional has the id that Teams gave.</param>
    internal sealed record Request(IReadOnlyList<Guid> ParticipantIds);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.ParticipantIds).NotEmpty()
            .Must(list => list.Count <= MostAtOnce).WithErrorCode("too_many").WithMessage("At most 200 at once.")
            .Must(list => list.Distinct().Count() == list.Count).WithErrorCode("named_twice").WithMessage("Name each once.");
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/enrolments", Handle).Requires(Permission.EnrolOthers).WithSummary("Enrols others");

    internal static Task<Ok<Page<EnrolmentView>>> Handle(
        Guid groupId, Request request, TrainingDb db, EnrolmentDesk desk, Caller caller, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var known = await db.Participants.AsNoTracking().Of(caller).Where(row => request.ParticipantIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
            if (known.Count != request.ParticipantIds.Count)
            {
                throw new InvalidFields("participantIds", "unknown_participant", "A participant is not known here.");
            }

            var group = await desk.LockAsync(groupId, ct);
            var enrolments = desk.Admit(group, request.ParticipantIds.Select(id => known[id]), EnrolmentSource.Lead);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Page<EnrolmentView>([.. enrolments.Select(EnrolmentView.From)], null));
        },
        ct);
}
