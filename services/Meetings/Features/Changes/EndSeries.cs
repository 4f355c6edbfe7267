using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Ends a series: it meets until a day and no longer.</summary>
internal static class EndSeries
{
    /// <summary>When.</summary>
    /// <param name="LastDate">The last day on which it may meet.</param>
    /// <param name="Reason">Stays in the history.</param>
    internal sealed record Request(DateOnly LastDate, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.LastDate).CalendarDay();
            RuleFor(request => request.Reason).Line(Meeting.MaxReasonLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/series/{seriesId:guid}/end", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "seriesId", SeriesAccess.ChildOfSeriesAsync)
            .WithSummary("Ends a series");

    internal static async Task<Ok<SeriesView>> Handle(
        Guid seriesId, Request request, MeetingsDb db, History history, TimeProvider clock, CancellationToken ct)
    {
        var series = await EndAsync(seriesId, request.LastDate, request.Reason, db, history, clock, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(SeriesView.From(series));
    }

    /// <summary>Ends the series and what is held inside it, and cancels what lies after that day.</summary>
    internal static async Task<MeetingSeries> EndAsync(
        Guid seriesId, DateOnly last, string reason, MeetingsDb db, History history, TimeProvider clock, CancellationToken ct)
    {
        var series = await db.SeriesAsync(seriesId, ct);
        var meetings = await db.MeetingsFromAsync(seriesId, last.AddDays(1), ct);
        var fields = new FieldChange[] { new("endsOn", series.EndsOn is { } before ? $"{before:yyyy-MM-dd}" : null, $"{last:yyyy-MM-dd}") };
        await db.StoreAsync(series, series.End(last, meetings, reason, clock.GetUtcNow()), history, ct);
        history.Note(MeetingChange.Of(series, ChangeKind.SeriesEnded, reason, fields));
        foreach (var guest in await HostedGuests.GuestsAsync(db, seriesId, last.AddDays(1), ct))
        {
            history.CarriedAlong(guest.ChildId, guest.Id);
            await EndAsync(guest.Id, last, reason, db, history, clock, ct);
        }

        return series;
    }
}
