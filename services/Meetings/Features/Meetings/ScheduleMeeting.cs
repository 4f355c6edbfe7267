using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.Changes;
using SystemicPlatform.Meetings.Features.FreeTime;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>Schedules a single meeting of any kind.</summary>
internal static class ScheduleMeeting
{
    internal const int MaxChildren = 30;

    /// <summary>What is scheduled.</summary>
    /// <param name="Kind">Must fit the team.</param>
    /// <param name="TeamId">A team formed a moment ago may not be known here yet: 404, try again.</param>
    /// <param name="Title">Shown in calendars, so it must be neutral: never a name of a child, not even a first name.</param>
    /// <param name="Date">Europe/Helsinki; may lie in the past, for what is entered afterwards.</param>
    /// <param name="LocalTime">A time that the clock skips moves forward by the gap; of one that comes twice the first is meant (E4).</param>
    /// <param name="DurationMinutes">5–600.</param>
    /// <param name="Place">Where, if known.</param>
    /// <param name="ChildIds">Whose matters it handles, in order; a child's own team needs none said.</param>
    /// <param name="WhyNotFirst">Why the matter comes to a client team without having been in the professional team .</param>
    internal sealed record Request(
        MeetingKind Kind, Guid TeamId, [property: Personal] string Title, DateOnly Date, TimeOnly LocalTime, int DurationMinutes,
        [property: Personal] string? Place = null, IReadOnlyList<Guid>? ChildIds = null, [property: Personal] string? WhyNotFirst = null)
    {
        internal Guid[] Children => ChildIds is null ? [] : [.. ChildIds];
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).NotEmpty().PlainText(MeetingSeries.MaxTextLength);
            RuleFor(request => request.Place).PlainText(MeetingSeries.MaxTextLength);
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MeetingSeries.MinMinutes, MeetingSeries.MaxMinutes);
            RuleFor(request => request.WhyNotFirst).PlainText(Meeting.MaxReasonLength);
            RuleFor(request => request.ChildIds).Must(ids => ids is null || ids.Count <= MaxChildren).WithErrorCode("too_many");
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings", Handle)
            .ForChildIn<MeetingsDb, Request>(Permission.ScheduleMeetings, SubjectAsync)
            .WithSummary("Schedules a single meeting");

    internal static async Task<Created<MeetingView>> Handle(
        Request request, MeetingsDb db, History history, Diaries diaries, AccessTrail trail, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var team = await db.Teams.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.TeamId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        var meeting = Meeting.Single(
            team, request.Kind, request.Date, new SeriesTime(request.LocalTime, request.DurationMinutes), request.Title, request.Place);
        await TakeUpAsync(meeting, request.Children.Except([meeting.ChildId ?? Guid.Empty]).ToArray(), db, trail, caller, clock, ct);
        foreach (var child in meeting.Children)
        {
            await ProfessionalTeamFirst.EnsureAsync(db, meeting, child, request.WhyNotFirst, ct);
        }

        db.Add(meeting);
        history.Note(MeetingChange.Of(meeting, ChangeKind.Scheduled, null));
        history.Added(tenant, meeting);
        await db.SaveChangesAsync(ct);
        var conflicts = await MeetingConflicts.OfAsync(db.Meetings.Where(row => row.Id == meeting.Id), db, diaries, ct);
        var view = MeetingView.From(new MeetingRow(meeting, request.Title, request.Place), [.. meeting.Children.Select(child => child.ChildId)]) with { Conflicts = conflicts };
        return TypedResults.Created($"/api/meetings/meetings/{meeting.Id}", view);
    }

    // A meeting of a child's own team, or for one child, is that child's as a whole. Several children pass below, each by itself.
    private static async Task<ChildSubject> SubjectAsync(MeetingsDb db, Request request, CancellationToken ct)
    {
        var team = await SeriesAccess.ChildOfTeamAsync(db, request.TeamId, ct);
        return team is { Exists: true, ChildId: null } && request.Children is [var only] ? ChildSubject.Of(only) : team;
    }

    private static async Task TakeUpAsync(
        Meeting meeting, Guid[] childIds, MeetingsDb db, AccessTrail trail, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var seen = await MeetingAccess.Seen(db, caller, Permission.ScheduleMeetings, clock.GetUtcNow(), childIds).ToListAsync(ct);
        if (childIds.Except(seen).Any())
        {
            throw new Problem(Problems.NotFound);
        }

        foreach (var childId in childIds)
        {
            meeting.TakeUp(childId);
        }

        trail.Listed(childIds, "POST /meetings");
    }
}
