using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>Proposes times for a meeting and makes a personal link for each who is asked. They need no account.</summary>
internal static class ProposeTimes
{
    /// <summary>A proposed time, Europe/Helsinki.</summary>
    internal sealed record Time(DateOnly Date, TimeOnly LocalTime);

    /// <summary>Somebody who is asked.</summary>
    /// <param name="Label">By which you know them; nobody else sees it.</param>
    internal sealed record Somebody([property: Personal] string Label);

    /// <summary>What is asked of whom.</summary>
    /// <param name="TeamId">Whose meeting it is.</param>
    /// <param name="Kind">Must fit the team.</param>
    /// <param name="DurationMinutes">5–600.</param>
    /// <param name="Times">1–20 times that lie ahead.</param>
    /// <param name="Deadline">With an offset; before the first of the times.</param>
    /// <param name="Invitees">At most 100.</param>
    /// <param name="ShowsCounts">True lets everybody see how many the times suit. Who said what never shows.</param>
    internal sealed record Request(
        Guid TeamId, MeetingKind Kind, int DurationMinutes, IReadOnlyList<Time> Times, DateTimeOffset Deadline,
        IReadOnlyList<Somebody> Invitees, bool ShowsCounts = false);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MeetingSeries.MinMinutes, MeetingSeries.MaxMinutes);
            RuleFor(request => request.Times).Some();
            RuleFor(request => request.Times).Must(times => times.Count <= Poll.MaxOptions).When(request => request.Times is not null).WithErrorCode("too_many");
            RuleForEach(request => request.Times).ChildRules(time => time.RuleFor(one => one.Date).CalendarDay());
            RuleFor(request => request.Invitees).Few();
            RuleForEach(request => request.Invitees).SetValidator(new SomebodyValidator());
        }
    }

    internal sealed class SomebodyValidator : AbstractValidator<Somebody>
    {
        public SomebodyValidator() => RuleFor(one => one.Label).NotEmpty().PlainText(PollInvitee.MaxLabelLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/polls", Handle)
            .ForChildIn<MeetingsDb, Request>(Permission.ScheduleMeetings, (db, request, ct) => SeriesAccess.ChildOfTeamAsync(db, request.TeamId, ct))
            .WithSummary("Proposes times for a meeting; the personal links are shown this once");

    internal static async Task<Created<PollView>> Handle(
        Request request, MeetingsDb db, CalendarLinks links, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var team = await db.Teams.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.TeamId && row.Tenant == tenant, ct)
            ?? throw new Problem(Problems.NotFound);
        var now = clock.GetUtcNow();
        var poll = Poll.Propose(
            team, request.Kind, request.DurationMinutes, [.. request.Times.Select(time => HelsinkiTime.ToInstant(time.Date, time.LocalTime))],
            request.Deadline.ToUniversalTime(), request.ShowsCounts, now);
        var addresses = request.Invitees.Select(one => poll.Ask(one.Label, now)).ToDictionary(asked => asked.Invitee.Id, asked => links.Poll(asked.Token));
        db.Add(poll);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/polls/{poll.Id}", PollView.From(poll, addresses));
    }
}
