using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>
/// Closes the record of a held meeting and gives it to all participants. Not before each child's own view stands
/// in it, with how it came to be known or why it could not.
/// </summary>
internal static class ShareRecord
{
    /// <summary>How it goes on.</summary>
    /// <param name="NextMeetingId">The next meeting, where one is agreed.</param>
    internal sealed record Request(Guid? NextMeetingId = null);

    internal sealed class Validator : AbstractValidator<Request>;

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/record/share", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Closes the record of a held meeting and shares it with all participants");

    internal static async Task<Ok<RecordView>> Handle(
        Guid meetingId, Request request, MeetingsDb db, IOutbox outbox, RecordReading reading, TimeProvider clock, CancellationToken ct)
    {
        await db.ChangeRecordAsync(
            meetingId,
            async record =>
            {
                var meeting = await db.Meetings.SingleAsync(row => row.Id == meetingId, ct);
                EnsureHeld(meeting);
                EnsureOfItsChild(meeting, record);
                await EnsureNextAsync(db, meeting, request.NextMeetingId, ct);
                record.Share(request.NextMeetingId, clock.GetUtcNow());
                await EnsureChildrenHeardAsync(db, meetingId, ct);
                await EnsureHypothesesAsync(db, meetingId, ct);
                await EnsureNegotiatedAsync(db, meeting, ct);
                meeting.NoteRecordShared(clock.GetUtcNow());
                outbox.Publish(await SharedEventAsync(db, meeting, record, clock.GetUtcNow(), ct));
                return record;
            },
            ct);
        return TypedResults.Ok(await reading.SinceAsync(meetingId, 0, new HashSet<Guid>(), ct) ?? throw new Problem(Problems.NotFound));
    }

    /// <summary>What the other services are told.</summary>
    internal static async Task<MeetingRecordShared> SharedEventAsync(
        MeetingsDb db, Meeting meeting, MeetingRecord record, DateTimeOffset now, CancellationToken ct) => new(
            meeting.Tenant, meeting.SeriesId, meeting.Id, meeting.TeamId,
            await db.RecordParts.Where(part => part.MeetingId == meeting.Id && part.ChildId != null).Select(part => part.ChildId!.Value)
                .Distinct().OrderBy(child => child).ToListAsync(ct),
            record.SharedVersion, now);

    private static void EnsureHeld(Meeting meeting)
    {
        if (meeting.Status != MeetingStatus.Held)
        {
            throw new RuleViolation("meeting_not_held", "The record is shared once the meeting has been held.");
        }
    }

    private static void EnsureOfItsChild(Meeting meeting, MeetingRecord record)
    {
        if (record.ChildId != meeting.ChildId)
        {
            throw new RuleViolation("record_of_another_child", "The record was not written for the child whose meeting it is.");
        }
    }

    private static async Task EnsureNextAsync(MeetingsDb db, Meeting meeting, Guid? nextId, CancellationToken ct)
    {
        if (nextId is { } next && !await db.Meetings.AnyAsync(
            row => row.Id == next && row.Id != meeting.Id && row.Tenant == meeting.Tenant && row.TeamId == meeting.TeamId && row.StartsAt > meeting.StartsAt, ct))
        {
            throw new InvalidFields("nextMeetingId", "unknown_meeting", "The team has no such later meeting.");
        }
    }

    // Several readings side by side, instead of one finding; dropped ones do not count (A0-06, domain C3).
    private static async Task EnsureHypothesesAsync(MeetingsDb db, Guid meetingId, CancellationToken ct)
    {
        if (!await db.Agendas.AnyAsync(row => row.MeetingId == meetingId && row.Structure == MeetingStructure.HelpingMap, ct)
            && await db.SystemicRecords.AnyAsync(
                row => row.MeetingId == meetingId && row.FewHypothesesReason == null
                    && db.Hypotheses.Count(one => one.ChildId == row.ChildId && one.State != HypothesisState.Dropped) < Hypothesis.SideBySide,
                ct))
        {
            throw new RuleViolation("too_few_hypotheses", "At least two hypotheses stand side by side, or it is said why not.");
        }
    }

    // A client plan without it would not show how the child was heard, nor when the plan is looked at again (L-09, L-10).
    private static async Task EnsureNegotiatedAsync(MeetingsDb db, Meeting meeting, CancellationToken ct)
    {
        if (meeting.Kind == MeetingKind.ClientPlan && !await db.PlanNegotiations.AnyAsync(row => row.MeetingId == meeting.Id, ct))
        {
            throw new RuleViolation("negotiation_missing", "Write down first what the law asks of the negotiation: the child's opinion, dissent, the next review.");
        }
    }

    private static async Task EnsureChildrenHeardAsync(MeetingsDb db, Guid meetingId, CancellationToken ct)
    {
        var children = db.MeetingChildren.Where(row => row.MeetingId == meetingId).Select(row => (Guid?)row.ChildId);
        var heard = db.RecordParts
            .Where(part => part.MeetingId == meetingId && part.Kind == RecordPartKind.ChildsView
                && db.RecordParagraphs.Any(row => row.PartId == part.Id && !row.Removed))
            .Select(part => part.ChildId);
        if (await children.AnyAsync(child => !heard.Contains(child), ct))
        {
            throw new RuleViolation("childs_view_missing", "Each child's own view, with how it came to be known or why it could not, stands in the record before it is shared (R-18).");
        }
    }
}
