using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>A professional enrols themselves: on a seat, on the waiting list, or among those to select from.</summary>
internal static class EnrolOneself
{
    /// <summary>What is sent.</summary>
    /// <param name="Name">As it shall stand on the certificate; absent = as it was said before.</param>
    internal sealed record Request([property: Personal] string? Name = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Name).PlainText(Participant.MaxNameLength)
            .Must(name => name is null || !string.IsNullOrWhiteSpace(name)).WithErrorCode("not_empty").WithMessage("Must not be blank.");
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/enrolments/own", Handle).Requires(Permission.EnrolOneself).WithSummary("Enrols yourself");

    internal static Task<Created<EnrolmentView>> Handle(
        Guid groupId, Request request, TrainingDb db, EnrolmentDesk desk, Caller caller, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var participant = await db.OwnParticipantAsync(caller, ct);
            if (request.Name is { } name)
            {
                participant.CallThem(name.Trim());
            }

            var group = await desk.LockAsync(groupId, ct);
            if (!group.SelfEnrolment)
            {
                throw new RuleViolation("no_self_enrolment", "Places in this group are given by the organisers.");
            }

            var enrolment = desk.Admit(group, [participant], EnrolmentSource.Self).Single();
            await db.SaveChangesAsync(ct);
            return TypedResults.Created($"/api/training/enrolments/{enrolment.Id}", EnrolmentView.From(enrolment));
        },
        ct);
}
