using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Responsibility;
using SystemicPlatform.Meetings.Features.Children;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Responsibility;

/// <summary>A meeting of the responsibility team gets its phase; the order start, mid, final holds .</summary>
internal static class AddResponsibilityMeeting
{
    /// <summary>The meeting.</summary>
    /// <param name="MeetingId">A meeting of kind responsibilityTeam of the child.</param>
    /// <param name="Phase">What it is for.</param>
    /// <param name="ChildConsideration">How the child is taken into account (A3-10).</param>
    internal sealed record Request(Guid MeetingId, ResponsibilityPhase Phase, [property: Personal] string ChildConsideration);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.ChildConsideration).Prose();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ResponsibilityUseCases.Meetings, Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Gives a meeting of the responsibility team its phase: start, mid or final");

    internal static async Task<Created<CycleView>> Handle(Guid childId, Request request, MeetingsDb db, CancellationToken ct)
    {
        var meeting = await MeetingOfChild.FindAsync(db, childId, request.MeetingId, MeetingKind.ResponsibilityTeam, ct);
        var cycles = await db.ResponsibilityCycles.Where(row => row.ChildId == childId).ToListAsync(ct);
        if (cycles.Exists(known => known.Complete && known.Meetings.Any(one => one.MeetingId == meeting.Id)))
        {
            throw new RuleViolation("meeting_has_phase", "The meeting has its phase in an earlier cycle.");
        }

        var cycle = cycles.SingleOrDefault(row => !row.Complete);
        if (cycle is null)
        {
            cycle = ResponsibilityCycle.Begin(meeting, request.Phase, request.ChildConsideration);
            db.Add(cycle);
        }
        else
        {
            cycle.Add(meeting, request.Phase, request.ChildConsideration);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/children/{childId}/responsibility-meetings", (await CycleView.ReadAsync(db, [cycle], ct))[0]);
    }
}
