using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Slots;

/// <summary>
/// The responsible worker takes a free time of the client team for one child (A0-22). Of two who book at the same moment
/// one gets it and the other is told so. Taking the child out of the meeting makes the time free again.
/// </summary>
internal static class BookSlot
{
    /// <summary>For whom.</summary>
    /// <param name="ChildId">The child.</param>
    /// <param name="WhyNotFirst">Why the matter comes to the client team without having been in the professional team .</param>
    internal sealed record Request(Guid ChildId, [property: Personal] string? WhyNotFirst = null);

    /// <summary>The booked time.</summary>
    /// <param name="MeetingId">The meeting.</param>
    /// <param name="ChildId">The child.</param>
    /// <param name="StartsAt">UTC.</param>
    /// <param name="EndsAt">UTC.</param>
    internal sealed record Response(Guid MeetingId, Guid ChildId, DateTimeOffset StartsAt, DateTimeOffset EndsAt);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.ChildId).NotEmpty();
            RuleFor(request => request.WhyNotFirst).Line(Meeting.MaxReasonLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/client-team-slots/{meetingId:guid}/bookings", Handle)
            .ForChildIn<MeetingsDb, Request>(
                Permission.ScheduleMeetings, (_, request, _) => Task.FromResult(ChildSubject.Of(request.ChildId)))
            .WithSummary("Takes a free time of the client team for one child");

    internal static async Task<Created<Response>> Handle(
        Guid meetingId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await EnsureResponsibleAsync(db, caller, request.ChildId, clock.GetUtcNow(), ct);
        var meeting = await TakeAsync(db, meetingId, caller.Tenant, ct);
        if (meeting.Children.Count > 0)
        {
            throw new RuleViolation("slot_taken", "The time has been booked.");
        }

        if (meeting.StartsAt <= clock.GetUtcNow())
        {
            throw new RuleViolation("slot_past", "The time has begun already.");
        }

        await ProfessionalTeamFirst.EnsureAsync(db, meeting, meeting.TakeUp(request.ChildId), request.WhyNotFirst, ct);
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }

        return TypedResults.Created(
            $"/api/meetings/meetings/{meetingId}", new Response(meetingId, request.ChildId, meeting.StartsAt, meeting.EndsAt));
    }

    // Held until the booking is stored, so that the second of two sees the first one's child.
    private static async Task<Meeting> TakeAsync(MeetingsDb db, Guid meetingId, string tenant, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select 1 from meetings where id = {meetingId} for update", ct);
        return await db.Meetings.Include(row => row.Children)
            .SingleOrDefaultAsync(row => row.Id == meetingId && row.Tenant == tenant && row.Kind == MeetingKind.ClientTeam, ct)
            ?? throw new Problem(Problems.NotFound);
    }

    private static async Task EnsureResponsibleAsync(MeetingsDb db, Caller caller, Guid childId, DateTimeOffset now, CancellationToken ct)
    {
        var responsible = Grounds.TeamRole("responsibleSocialWorker");
        if (!caller.Supervises(Permission.ScheduleMeetings)
            && !await db.GrantsOf(caller, now).AnyAsync(grant => grant.ChildId == childId && grant.Ground == responsible, ct))
        {
            throw new RuleViolation("not_responsible_worker", "The responsible social worker books the client team's times.");
        }
    }
}
