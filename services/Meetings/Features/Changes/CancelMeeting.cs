using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Changes;

/// <summary>Cancels one meeting, or with it the rest of its series. What was held stays held; the rows stay visible.</summary>
internal static class CancelMeeting
{
    /// <summary>How far it goes.</summary>
    internal enum Scope
    {
        /// <summary>This meeting alone.</summary>
        One,

        /// <summary>This meeting and every later one of its series, which ends.</summary>
        ThisAndFollowing,

        /// <summary>Every meeting of the series that has not begun; the series ends.</summary>
        All,
    }

    /// <summary>What is cancelled.</summary>
    /// <param name="Scope">Always said: one is easily taken for all.</param>
    /// <param name="Reason">Stays in the history.</param>
    internal sealed record Request(Scope Scope, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Line(Meeting.MaxReasonLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/cancel", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Cancels one meeting, this and following, or all of its series");

    internal static async Task<Ok<OccurrenceView>> Handle(
        Guid meetingId, Request request, MeetingsDb db, History history, TimeProvider clock, CancellationToken ct)
    {
        var (meeting, _) = await MeetingRoster.ReadAsync(db, meetingId, ct);
        meeting.EnsureComing();
        if (request.Scope == Scope.One)
        {
            meeting.Cancel(request.Reason);
            history.Note(MeetingChange.Of(meeting, ChangeKind.Cancelled, request.Reason));
            history.Cancelled(meeting);
            await HostedGuests.CarryAsync(db, history, meeting, ChangeKind.Cancelled, request.Reason, ct);
        }
        else
        {
            var last = request.Scope == Scope.ThisAndFollowing ? meeting.OriginalDate.AddDays(-1) : HelsinkiTime.Today(clock).AddDays(-1);
            var seriesId = meeting.SeriesId ?? throw new RuleViolation("single_meeting", "The meeting is of no series: its scope is one.");
            await EndSeries.EndAsync(seriesId, last, request.Reason, db, history, clock, ct);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(OccurrenceView.From(meeting));
    }
}
