using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.FreeTime;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>
/// Changes a series from a day on, or as a whole: title, place, time, rule, e.g. every second week and later monthly
/// (A2-26). What was held, and what somebody decided about one meeting by itself, is left alone.
/// </summary>
internal static class ChangeSeries
{
    /// <summary>How far it goes.</summary>
    internal enum Scope
    {
        /// <summary>From a day on.</summary>
        ThisAndFollowing,

        /// <summary>Every meeting that has not begun.</summary>
        All,
    }

    /// <summary>What the series is to be.</summary>
    /// <param name="Scope">Always said.</param>
    /// <param name="Title">Neutral, never a name of a child.</param>
    /// <param name="LocalTime">Europe/Helsinki.</param>
    /// <param name="DurationMinutes">5–600.</param>
    /// <param name="Rrule">RFC 5545; one that is new counts its weeks and months from the first day of the change.</param>
    /// <param name="Holidays">What happens on a public holiday or an eve.</param>
    /// <param name="Reason">Stays in the history.</param>
    /// <param name="From">First day of the change; needed for this and following.</param>
    /// <param name="Place">Where, if it is always the same.</param>
    /// <param name="HostedBy">The series inside whose meetings it is held.</param>
    internal sealed record Request(
        Scope Scope, [property: Personal] string Title, TimeOnly LocalTime, int DurationMinutes, string Rrule, HolidayPolicy Holidays,
        [property: Personal] string Reason, DateOnly? From = null, [property: Personal] string? Place = null, Guid? HostedBy = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).Line(MeetingSeries.MaxTextLength);
            RuleFor(request => request.Place).PlainText(MeetingSeries.MaxTextLength);
            RuleFor(request => request.Reason).Line(Meeting.MaxReasonLength);
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MeetingSeries.MinMinutes, MeetingSeries.MaxMinutes);
            RuleFor(request => request.From).NotNull().When(request => request.Scope == Scope.ThisAndFollowing);
            RuleFor(request => request.From).Null().When(request => request.Scope == Scope.All);
            RuleFor(request => request.From).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/series/{seriesId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("Changes a series from a day on, or as a whole");

    internal static async Task<Ok<SeriesView>> Handle(
        Guid seriesId, Request request, IfMatch ifMatch, MeetingsDb db, History history, Diaries diaries, TimeProvider clock, CancellationToken ct)
    {
        var series = await db.SeriesAsync(seriesId, ct);
        ifMatch.Guard(db, series);
        var from = request.From ?? HelsinkiTime.Today(clock);
        var plan = PlanOf(request, series, from);
        var (before, fields) = (series.Plan, series.Compare(plan));
        var meetings = await db.MeetingsFromAsync(seriesId, from, ct);
        var revision = series.Change(plan, from, meetings, request.Reason, clock.GetUtcNow());
        await HostingSeries.EnsureAsync(db, plan.HostedBy, series, [.. meetings, .. revision.Added], series.Tenant, ct);
        await db.StoreAsync(series, revision, history, ct);
        await HostedGuests.ChangeAsync(db, history, series, before, from, request.Reason, clock.GetUtcNow(), ct);
        history.Note(MeetingChange.Of(series, ChangeKind.SeriesChanged, request.Reason, [new("from", null, $"{from:yyyy-MM-dd}"), .. fields]));
        await db.SaveChangesAsync(ct);
        var coming = db.Meetings.Where(row => row.SeriesId == seriesId && row.OriginalDate >= from);
        return TypedResults.Ok(SeriesView.From(series) with { Conflicts = await MeetingConflicts.OfAsync(coming, db, diaries, ct) });
    }

    private static SeriesPlan PlanOf(Request request, MeetingSeries series, DateOnly from)
    {
        var rule = RecurrenceRule.Parse(request.Rrule);
        var first = string.Equals(rule.ToString(), series.Rrule, StringComparison.Ordinal) ? series.FirstDate : from;
        var dates = new SeriesDates(rule, first, new SeriesTime(request.LocalTime, request.DurationMinutes), request.Holidays);
        return new SeriesPlan(request.Title, request.Place, dates, request.HostedBy);
    }
}
