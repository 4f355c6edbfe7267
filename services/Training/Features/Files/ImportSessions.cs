using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Features.Enrolments;
using SystemicPlatform.Training.Features.Input;
using SystemicPlatform.Training.Features.Sessions;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Takes in the sessions of a group from a file; day and time tell which is known already.</summary>
internal static class ImportSessions
{
    internal static readonly CsvColumn[] Columns =
        [new("day", Required: true), new("localTime", Required: true), new("durationMinutes", Required: true), new("theme"), new("place"), new("link"), new("id")];

    private static readonly string[] TimeFormats = ["HH:mm", "H:mm", "H.mm", "HH.mm"];

    /// <summary>A row as it is read.</summary>
    internal sealed record Row(DateOnly? Day, string? LocalTime, int? DurationMinutes, string? Theme, string? Place, string? Link)
    {
        internal SessionDetails Details() => new(Theme, Day!.Value, Time(LocalTime)!.Value, DurationMinutes!.Value, Place, Link);
    }

    internal sealed class Validator : AbstractValidator<Row>
    {
        public Validator()
        {
            RuleFor(row => row.Day).NotNull().WithErrorCode("not_empty").CalendarDay();
            RuleFor(row => row.LocalTime).Must(text => Time(text) is not null).WithErrorCode("not_a_time").WithMessage("A time as 9:00.");
            RuleFor(row => row.DurationMinutes).NotNull().WithErrorCode("not_empty").InclusiveBetween(TrainingSession.MinMinutes, TrainingSession.MaxMinutes);
            RuleFor(row => row.Theme).PlainText(TrainingSession.MaxTextLength);
            RuleFor(row => row.Place).PlainText(TrainingSession.MaxTextLength);
            RuleFor(row => row.Link).WebAddress(TrainingSession.MaxLinkLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/sessions/import", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Takes in a group's sessions from a CSV file; ?dryRun ?rowByRow");

    internal static Task<Ok<ImportReport>> Handle(
        Guid groupId, CsvBody body, [AsParameters] ImportMode mode, CsvImport import, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller,
        TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            (await desk.LockAsync(groupId, ct)).EnsureGiven();
            return TypedResults.Ok(await import.RunAsync(
                CsvSheet.Read(body, Columns), mode,
                line => new Row(line.Day("day"), line.Text("localTime"), line.Number32("durationMinutes"), line.Text("theme"), line.Text("place"), line.Text("link")),
                row => $"{Cell.Of(row.Day)} {Time(row.LocalTime)}",
                (row, token) => ApplyAsync(groupId, row.Details(), db, desk, outbox, caller, clock.GetUtcNow(), token), ct));
        },
        ct);

    private static async Task<RowOutcome> ApplyAsync(
        Guid groupId, SessionDetails details, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller, DateTimeOffset now, CancellationToken ct)
    {
        var group = await desk.LockAsync(groupId, ct);
        var startsAt = HelsinkiTime.ToInstant(details.Day, details.LocalTime);
        var known = await db.Sessions.SingleOrDefaultAsync(row => row.GroupId == groupId && row.StartsAt == startsAt && row.CancelledBecause == null, ct);
        if (known is not null && details == new SessionDetails(known.Theme, known.Day, known.LocalTime, known.DurationMinutes, known.Place, known.Link))
        {
            return RowOutcome.Unchanged;
        }

        var session = known ?? TrainingSession.Schedule(groupId, details);
        if (known is null)
        {
            db.Add(session);
            if (await Timetable.FollowAsync(db, group, session, ct) > Timetable.MostSessions)
            {
                throw new ServiceDefaults.RuleViolation("too_many_sessions", "A group has at most 100 sessions.");
            }

            if (session.StartsAt > now)
            {
                outbox.Publish(new SessionScheduled(caller.Tenant, groupId, session.Id, session.StartsAt, session.EndsAt, session.Version, now));
            }
        }
        else if (session.Change(details))
        {
            outbox.Publish(new SessionMoved(caller.Tenant, groupId, session.Id, session.StartsAt, session.EndsAt, session.Version, now));
        }

        return known is null ? RowOutcome.Created : RowOutcome.Changed;
    }

    private static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
