using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Changes one meeting alone, single or of a series: its time, title or place. Whoever it concerns is told.</summary>
internal static class ChangeMeeting
{
    /// <summary>What it is to be.</summary>
    /// <param name="Date">Day in Europe/Helsinki.</param>
    /// <param name="LocalTime">As everywhere: a skipped time moves on, of a doubled one the first is meant (E4).</param>
    /// <param name="DurationMinutes">5–600.</param>
    /// <param name="Reason">Why; stays in the history.</param>
    /// <param name="Title">Its own title; null = as in the series. A single meeting needs one.</param>
    /// <param name="Place">Its own place; null = as in the series.</param>
    internal sealed record Request(
        DateOnly Date, TimeOnly LocalTime, int DurationMinutes, [property: Personal] string Reason,
        [property: Personal] string? Title = null, [property: Personal] string? Place = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).Line(MeetingSeries.MaxTextLength);
            RuleFor(request => request.Place).PlainText(MeetingSeries.MaxTextLength);
            RuleFor(request => request.Reason).Line(Meeting.MaxReasonLength);
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MeetingSeries.MinMinutes, MeetingSeries.MaxMinutes);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/meetings/{meetingId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Changes one meeting alone");

    internal static async Task<Ok<OccurrenceView>> Handle(
        Guid meetingId, Request request, IfMatch ifMatch, MeetingsDb db, History history, CancellationToken ct)
    {
        var (meeting, _) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        ifMatch.Guard(db, meeting);
        if (meeting.SeriesId is null && request.Title is null)
        {
            throw new InvalidFields("title", "not_empty", "A single meeting has a title.");
        }

        var before = meeting.Facts;
        meeting.Change(
            request.Date, new SeriesTime(request.LocalTime, request.DurationMinutes), request.Title, request.Place,
            await db.PlannedTimeAsync(meeting, ct), request.Reason);
        await EnsureFreeAsync(meeting, request.Date, db, ct);
        history.Note(MeetingChange.Of(meeting, ChangeKind.Changed, request.Reason, meeting.Compare(before)));
        history.Moved(meeting);
        await HostedGuests.CarryAsync(db, history, meeting, ChangeKind.Changed, request.Reason, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(OccurrenceView.From(meeting));
    }

    /// <summary>A series has one meeting a day: none of its meetings moves onto another, or comes back where another is.</summary>
    /// <exception cref="RuleViolation"><c>occurrence_taken</c></exception>
    internal static async Task EnsureFreeAsync(Meeting meeting, DateOnly date, MeetingsDb db, CancellationToken ct)
    {
        var (begin, end) = (HelsinkiTime.ToInstant(date, TimeOnly.MinValue), HelsinkiTime.ToInstant(date.AddDays(1), TimeOnly.MinValue));
        var (id, seriesId) = (meeting.Id, meeting.SeriesId);
        if (seriesId is not null && await db.Meetings.AnyAsync(
            row => row.SeriesId == seriesId && row.Id != id && row.StartsAt >= begin && row.StartsAt < end
                && row.Status != MeetingStatus.Cancelled && row.Status != MeetingStatus.Skipped, ct))
        {
            throw new RuleViolation("occurrence_taken", "The series has another meeting on that day.");
        }
    }
}
