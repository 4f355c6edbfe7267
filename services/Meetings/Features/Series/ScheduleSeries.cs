using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.Changes;
using SystemicPlatform.Meetings.Features.FreeTime;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Series;

/// <summary>Schedules a series and makes its meetings a year ahead (R-04, A0-20).</summary>
internal static class ScheduleSeries
{
    /// <summary>What is scheduled.</summary>
    /// <param name="Kind">Must fit the team.</param>
    /// <param name="TeamId">A team formed a moment ago may not be known here yet: 404, try again.</param>
    /// <param name="Title">Shown in calendars, so it must be neutral: never a name of a child, not even a first name.</param>
    /// <param name="FirstDate">Where the rule begins to count.</param>
    /// <param name="LocalTime">Europe/Helsinki; 09:00 stays 09:00 over a clock change.</param>
    /// <param name="DurationMinutes">5–600.</param>
    /// <param name="Rrule">RFC 5545: weekly or monthly with INTERVAL, BYDAY, BYMONTHDAY, COUNT or UNTIL.</param>
    /// <param name="Holidays">What happens on a public holiday or an eve.</param>
    /// <param name="Place">Where, if it is always the same.</param>
    /// <param name="HostedBy">Another series, inside whose meetings this one is held (A0-21).</param>
    internal sealed record Request(
        MeetingKind Kind, Guid TeamId, [property: Personal] string Title, DateOnly FirstDate, TimeOnly LocalTime,
        int DurationMinutes, string Rrule, HolidayPolicy Holidays, [property: Personal] string? Place = null, Guid? HostedBy = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).NotEmpty().PlainText(MeetingSeries.MaxTextLength);
            RuleFor(request => request.Place).PlainText(MeetingSeries.MaxTextLength);
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MeetingSeries.MinMinutes, MeetingSeries.MaxMinutes);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/series", Handle)
            .ForChildIn<MeetingsDb, Request>(
                Permission.ScheduleMeetings, (db, request, ct) => SeriesAccess.ChildOfTeamAsync(db, request.TeamId, ct))
            .WithSummary("Schedules a series of meetings");

    internal static async Task<Created<SeriesView>> Handle(
        Request request, MeetingsDb db, IOutbox outbox, History history, Diaries diaries, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var team = await db.Teams.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.TeamId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);

        var dates = new SeriesDates(
            RecurrenceRule.Parse(request.Rrule), request.FirstDate, new SeriesTime(request.LocalTime, request.DurationMinutes), request.Holidays);
        var today = HelsinkiTime.Today(clock);
        var series = MeetingSeries.Schedule(team, request.Kind, dates, request.Title, request.Place, request.HostedBy, today);
        var meetings = series.PlanAhead(today);
        await HostingSeries.EnsureAsync(db, request.HostedBy, series, meetings, tenant, ct);
        db.Add(series);
        history.Note(MeetingChange.Of(series, ChangeKind.Scheduled, null));
        db.AddRange(meetings);
        outbox.Publish(new SeriesScheduled(
            tenant, series.Id, series.TeamId, series.ChildId, series.Kind, Announce(meetings), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        var conflicts = await MeetingConflicts.OfAsync(db.Meetings.Where(row => row.SeriesId == series.Id), db, diaries, ct);
        return TypedResults.Created($"/api/meetings/series/{series.Id}", SeriesView.From(series) with { Conflicts = conflicts });
    }

    private static ScheduledOccurrence[] Announce(IEnumerable<Meeting> meetings) =>
        [.. meetings.Where(meeting => meeting.IsComing).OrderBy(meeting => meeting.StartsAt).Select(meeting => meeting.Announcement)];
}
