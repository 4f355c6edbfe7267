using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>The network met: permission asked, reflective talk, joint plan, joint evaluation (A1-08).</summary>
internal static class HoldNetworkMeeting
{
    /// <summary>What happened.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Permission">What the family was asked permission for, and the answer.</param>
    /// <param name="Reflection">Part 1.</param>
    /// <param name="JointPlan">Part 2.</param>
    /// <param name="JointEvaluation">Part 3.</param>
    internal sealed record Request(
        DateOnly On, PermissionQuestion Permission, [property: Personal] string Reflection,
        [property: Personal] string JointPlan, [property: Personal] string JointEvaluation);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Permission.Asked).Prose();
            RuleFor(request => request.Permission.Answer).Prose();
            RuleFor(request => request.Reflection).Prose();
            RuleFor(request => request.JointPlan).Prose();
            RuleFor(request => request.JointEvaluation).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Process + "/meeting/held", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Records the meeting in its three parts; the work begins");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        NetworkRules.EnsurePast(request.On, HelsinkiTime.Today(clock));
        await EnsureClosedAsync(process.Round.NextMeeting?.MeetingId, request.On, db, ct);
        process.InRound(round => round.Hold(plan => new HeldNetworkMeeting(
            plan, request.On, request.Permission, request.Reflection, request.JointPlan, request.JointEvaluation)));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }

    // The calendar says once and for all whether a meeting was held, when, and who was there.
    private static async Task EnsureClosedAsync(Guid? meetingId, DateOnly on, MeetingsDb db, CancellationToken ct)
    {
        if (meetingId is not { } id)
        {
            return;
        }

        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == id, ct);
        if (meeting.Status != MeetingStatus.Held)
        {
            throw new RuleViolation("calendar_meeting_not_held", "Close the meeting in the calendar as held first: it says who was there.");
        }

        if (HelsinkiTime.DayOf(meeting.StartsAt) != on)
        {
            throw new InvalidFields("on", "not_the_meetings_day", "The meeting in the calendar was held on another day.");
        }
    }
}
