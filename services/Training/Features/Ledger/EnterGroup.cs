using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.Ledger;

namespace SystemicPlatform.Training.Features.Ledger;

/// <summary>
/// Enters a group into the ledger with its four numbers as they are today, in place of what was entered of it before.
/// Where anyone may come, how many did is counted at the door and may exceed those who registered (A2-07, R-16).
/// </summary>
internal static class EnterGroup
{
    /// <summary>What is sent.</summary>
    /// <param name="Attended">Counted at the door, as in <see cref="EnterPastTraining"/>; absent = those whose attendance was recorded.</param>
    internal sealed record Request(string? Attended = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Attended)
            .Must(given => given is null || (given.Length <= Headcount.MaxLength && Headcount.Read(given) is not null))
            .WithErrorCode("headcount").WithMessage("E.g. 35, >148, ~300, 12–30.");
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/ledger", Handle).Requires(Permission.ManageTraining).WithSummary("Enters a group's numbers into the ledger");

    internal static Task<Ok<LedgerView>> Handle(Guid groupId, Request request, TrainingDb db, Caller caller, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var group = await db.Groups.AsNoTracking().OneAsync(groupId, caller, ct);
            var programme = await db.Programmes.AsNoTracking().SingleAsync(row => row.Id == group.ProgrammeId, ct);
            await db.Ledger.Of(caller).Where(row => row.GroupId == groupId).ExecuteDeleteAsync(ct);
            var entry = new LedgerEntry(
                $"{programme.Title}: {group.Name}", null, programme.Topic, group.LastStart is { } last ? HelsinkiTime.DayOf(last) : null,
                await CountAsync(db, group, request.Attended, ct), groupId: groupId);
            db.Add(entry);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(LedgerView.From(entry));
        },
        ct);

    // Nobody's attendance recorded means that it is not known, which is not the same as nobody.
    private static async Task<LedgerCounts> CountAsync(TrainingDb db, TrainingGroup group, string? atTheDoor, CancellationToken ct)
    {
        var enrolments = db.Enrolments.Where(row => row.GroupId == group.Id && row.Status != EnrolmentStatus.Cancelled);
        var registered = await enrolments.CountAsync(ct);
        var seated = await enrolments.CountAsync(row => row.Status == EnrolmentStatus.Enrolled, ct);
        var recorded = db.Attendances.Where(row => enrolments.Any(enrolment => enrolment.Id == row.EnrolmentId));
        var attended = await recorded.AnyAsync(ct)
            ? Headcount.Of(await recorded.Where(row => row.Mode == AttendanceMode.OnSite || row.Mode == AttendanceMode.Remote)
                .Select(row => row.EnrolmentId).Distinct().CountAsync(ct))
            : null;
        var certified = await db.Certificates.CountAsync(
            row => row.RenewsId == null && row.RevokedOn == null && enrolments.Any(enrolment => enrolment.Id == row.EnrolmentId), ct);
        return new LedgerCounts(
            Headcount.Of(registered), group.Selects ? Headcount.Of(seated) : null, atTheDoor is null ? attended : Headcount.Read(atTheDoor),
            certified == 0 && attended is null ? null : Headcount.Of(certified));
    }
}
