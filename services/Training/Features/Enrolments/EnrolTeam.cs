using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>Enrols those of a systemic team who are in it today and are not enrolled yet (A2-24).</summary>
internal static class EnrolTeam
{
    /// <summary>What is sent.</summary>
    /// <param name="TeamId">A systemic team.</param>
    internal sealed record Request(Guid TeamId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.TeamId).NotEmpty();
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/team-enrolments", Handle).Requires(Permission.EnrolOthers).WithSummary("Enrols a whole team");

    internal static Task<Ok<Page<EnrolmentView>>> Handle(
        Guid groupId, Request request, TrainingDb db, EnrolmentDesk desk, Caller caller, TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            if (await db.Teams.Of(caller).SingleOrDefaultAsync(row => row.Id == request.TeamId, ct) is not { IsSystemic: true })
            {
                throw new InvalidFields("teamId", "unknown_team", "There is no such systemic team.");
            }

            var group = await desk.LockAsync(groupId, ct);
            var members = await MembersToEnrolAsync(request.TeamId, groupId, db, HelsinkiTime.Today(clock), ct);
            var enrolments = desk.Admit(group, members, EnrolmentSource.Team, request.TeamId);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(new Page<EnrolmentView>([.. enrolments.Select(EnrolmentView.From)], null));
        },
        ct);

    private static Task<List<Participant>> MembersToEnrolAsync(Guid teamId, Guid groupId, TrainingDb db, DateOnly today, CancellationToken ct) =>
        db.Participants.AsNoTracking()
            .Where(person => db.TeamMembers.Any(member => member.TeamId == teamId && member.ProfessionalId == person.Id
                && member.From <= today && (member.To == null || member.To >= today)))
            .Where(person => person.LeftOn == null || person.LeftOn >= today)
            .Where(person => !db.Enrolments.Any(row => row.GroupId == groupId && row.ParticipantId == person.Id && row.Status != EnrolmentStatus.Cancelled))
            .OrderBy(person => person.Id).ToListAsync(ct);
}
