using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>A team looks at a meeting, a process or its work as a whole against the nine principles (A1-01, A2-30).</summary>
internal static class EvaluateOneself
{
    /// <summary>How it looked.</summary>
    /// <param name="Ratings">Exactly nine, 1 (not at all) to 5 (fully), in the order of the principles.</param>
    /// <param name="Words">What stands behind the numbers.</param>
    /// <param name="MeetingId">The team's meeting, where one is looked at.</param>
    /// <param name="ProcessId">The network process, where one is looked at.</param>
    internal sealed record Request(
        IReadOnlyList<int> Ratings, [property: Personal] string? Words = null, Guid? MeetingId = null, Guid? ProcessId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Ratings).Must(ratings => ratings is not null && ratings.Count == PrincipleCatalogue.All.Count)
                .WithErrorCode("exactly_nine").WithMessage("One number for each of the nine principles.");
            RuleForEach(request => request.Ratings).InclusiveBetween(1, 5);
            RuleFor(request => request.Words).Prose(SelfEvaluation.MaxTextLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/teams/{teamId:guid}/self-evaluations", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "teamId", SeriesAccess.ChildOfTeamAsync)
            .WithSummary("A team looks at its work against the nine principles");

    internal static async Task<Created<SelfEvaluationView>> Handle(
        Guid teamId, Request request, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var team = await db.Teams.AsNoTracking().SingleOrDefaultAsync(row => row.Id == teamId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        var childId = request.MeetingId is { } meetingId ? await ChildOfAsync(meetingId, team, db, caller, trail, clock, ct) : team.ChildId;
        if (request.ProcessId is { } process && !await db.NetworkProcesses.AnyAsync(row => row.Id == process && row.ChildId == team.ChildId, ct))
        {
            throw new InvalidFields("processId", "unknown_process", "The team's child has no such process.");
        }

        var evaluation = new SelfEvaluation(
            teamId, childId, request.MeetingId, request.ProcessId, HelsinkiTime.Today(clock), request.Ratings, request.Words, caller.AsAuthor());
        db.Add(evaluation);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/teams/{teamId}/self-evaluations", SelfEvaluationView.From(evaluation));
    }

    // What is said of a meeting about one child is that child's data, also where the team is not the child's own.
    private static async Task<Guid?> ChildOfAsync(
        Guid meetingId, KnownTeam team, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().FirstOrDefaultAsync(row => row.Id == meetingId && row.TeamId == team.Id, ct);
        Guid[] others = meeting?.ChildId is { } childId && childId != team.ChildId ? [childId] : [];
        if (meeting is null
            || (others.Length > 0 && !await MeetingAccess.Seen(db, caller, Permission.KeepRecords, clock.GetUtcNow(), others).AnyAsync(ct)))
        {
            throw new InvalidFields("meetingId", "unknown_meeting", "The team has no such meeting.");
        }

        trail.Listed(others, "POST /teams/self-evaluations");
        return meeting.ChildId;
    }
}
