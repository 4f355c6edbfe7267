using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Groups;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>Selects from those who applied (A2-05). Can be done in several goes.</summary>
internal static class SelectParticipants
{
    /// <summary>What is sent.</summary>
    /// <param name="Selected">Enrolments that get a seat.</param>
    /// <param name="NotSelected">Enrolments that do not.</param>
    internal sealed record Request(IReadOnlyList<Guid> Selected, IReadOnlyList<Guid> NotSelected);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Selected).Must(list => list.Count <= EnrolParticipants.MostAtOnce).WithErrorCode("too_many").WithMessage("At most 200.");
            RuleFor(request => request.NotSelected).Must(list => list.Count <= EnrolParticipants.MostAtOnce).WithErrorCode("too_many").WithMessage("At most 200.");
            RuleFor(request => request).Must(request => request.Selected.Concat(request.NotSelected).Distinct().Count() == request.Selected.Count + request.NotSelected.Count)
                .WithName("selected").WithErrorCode("named_twice").WithMessage("Name each once.");
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/selection", Handle).Requires(Permission.EnrolOthers).WithSummary("Selects from those who applied");

    internal static Task<Ok<GroupView>> Handle(
        Guid groupId, Request request, TrainingDb db, EnrolmentDesk desk, TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var group = await desk.LockAsync(groupId, ct);
            if (!group.Selects)
            {
                throw new RuleViolation("group_does_not_select", "In this group whoever comes first has a seat.");
            }

            Guid[] named = [.. request.Selected, .. request.NotSelected];
            var enrolments = await db.Enrolments.Where(row => row.GroupId == groupId && named.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
            if (enrolments.Count != named.Length)
            {
                throw new InvalidFields("selected", "unknown_enrolment", "An enrolment is not one of this group's.");
            }

            await desk.SeatAsync(group, [.. request.Selected.Select(id => enrolments[id])], ct);
            foreach (var id in request.NotSelected)
            {
                enrolments[id].LeaveOut(clock.GetUtcNow());
            }

            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(GroupView.From(group));
        },
        ct);
}
