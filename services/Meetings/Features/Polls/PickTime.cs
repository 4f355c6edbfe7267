using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.Changes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>The convener picks a time, and the meeting is scheduled.</summary>
internal static class PickTime
{
    /// <summary>What is picked.</summary>
    /// <param name="OptionId">One of the proposed times.</param>
    /// <param name="Title">Neutral, never a child's name.</param>
    /// <param name="Place">Where, if known.</param>
    internal sealed record Request(Guid OptionId, [property: Personal] string Title, [property: Personal] string? Place = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Title).NotEmpty().PlainText(MeetingSeries.MaxTextLength);
            RuleFor(request => request.Place).PlainText(MeetingSeries.MaxTextLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost($"{PollAccess.Path}/pick", Handle)
            .ForChildOf<MeetingsDb>(Permission.ScheduleMeetings, "pollId", PollAccess.ChildOfPollAsync)
            .WithSummary("Picks a time and schedules the meeting");

    internal static async Task<Ok<PollView>> Handle(
        Guid pollId, Request request, MeetingsDb db, History history, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var poll = await db.WholeAsync(pollId, ct);
        var option = poll.Options.FirstOrDefault(row => row.Id == request.OptionId)
            ?? throw new InvalidFields("optionId", "unknown_option", "The poll has no such time.");
        var team = await db.Teams.AsNoTracking().SingleAsync(row => row.Id == poll.TeamId, ct);
        var (date, time) = HelsinkiTime.ToLocal(option.StartsAt);
        var meeting = Meeting.Single(team, poll.Kind, date, new SeriesTime(time, poll.DurationMinutes), request.Title, request.Place);
        var now = clock.GetUtcNow();
        poll.Pick(option.Id, meeting.Id, now);
        db.Add(meeting);
        history.Note(MeetingChange.Of(meeting, ChangeKind.Scheduled, null));
        history.Added(caller.Tenant, meeting);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PollView.From(poll));
    }
}
