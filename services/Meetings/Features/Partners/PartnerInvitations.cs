using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>Meetings that a partner's organisation belongs to, of children whose team it is in now, and its answers.</summary>
internal static class PartnerInvitations
{
    internal const string One = "/invitations/{meetingId:guid}";

    internal static void Map(RouteGroupBuilder partners)
    {
        partners.MapGet("/invitations", ListAsync).Requires(Permission.TakePartInMeetings)
            .WithSummary("Meetings that your organisation belongs to, in order of time; from today for a year where nothing else is asked for");
        partners.MapGet(One, GetAsync).ForChildOf<MeetingsDb>(Permission.TakePartInMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("One of these meetings");
        partners.MapPost(One + "/answer", AnswerAsync).ForChildOf<MeetingsDb>(Permission.TakePartInMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Says whether your organisation comes; may be changed until the meeting begins");
    }

    private static async Task<Ok<Page<PartnerInvitationView>>> ListAsync(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var own = OwnMeetings.Of(db, caller, DayRange.Of(from, to, clock));
        var children = await db.ChildrenOpenToAsync(caller, Permission.TakePartInMeetings, clock.GetUtcNow(), ct);
        var meetings = db.Meetings.AsNoTracking().Where(row => own.Contains(row.Id) && row.ChildId != null && children.Contains(row.ChildId.Value)
            && !db.ProhibitedDocuments.Any(one => one.DocumentId == row.Id));
        if (paging.AfterInstant() is { } after)
        {
            meetings = meetings.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(
            meetings.OrderBy(row => row.StartsAt).ThenBy(row => row.Id).WithTitles(db), row => [row.Meeting.StartsAt, row.Meeting.Id], ct);
        trail.Listed(page.Items.Select(row => (row.Meeting.ChildId!.Value, row.Meeting.Tenant)).Distinct(), "GET /partner/v1/invitations");
        return TypedResults.Ok(new Page<PartnerInvitationView>(await ViewsAsync(db, caller, page.Items, ct), page.Next));
    }

    private static async Task<Ok<PartnerInvitationView>> GetAsync(Guid meetingId, MeetingsDb db, Caller caller, CancellationToken ct) =>
        TypedResults.Ok(await ViewAsync(db, await PartnerPart.OfAsync(db, caller, meetingId, ct), ct));

    private static async Task<Ok<PartnerInvitationView>> AnswerAsync(
        Guid meetingId, RecordAnswer.Request request, MeetingsDb db, Caller caller, IOutbox outbox, TimeProvider clock, CancellationToken ct)
    {
        var (part, now) = (await PartnerPart.OfAsync(db, caller, meetingId, ct), clock.GetUtcNow());
        part.Meeting.EnsureAnswers(part.Own, now);
        RecordAnswer.Write(part.Meeting, part.Meeting.Enlist(part.Own), request.Answer, outbox, now);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await ViewAsync(db, part, ct));
    }

    private static async Task<PartnerInvitationView> ViewAsync(MeetingsDb db, PartnerPart part, CancellationToken ct)
    {
        var row = await db.Meetings.AsNoTracking().Where(meeting => meeting.Id == part.Meeting.Id).WithTitles(db).SingleAsync(ct);
        return PartnerInvitationView.From(part.Meeting, row.Place, part.Own);
    }

    private static async Task<IReadOnlyList<PartnerInvitationView>> ViewsAsync(
        MeetingsDb db, Caller caller, IReadOnlyList<MeetingRow> page, CancellationToken ct)
    {
        Guid[] ids = [.. page.Select(row => row.Meeting.Id)];
        Guid[] teams = [.. page.Select(row => row.Meeting.TeamId).Distinct()];
        var rows = await OwnMeetings.Rows(db, caller).AsNoTracking().Where(row => ids.Contains(row.MeetingId) && row.WithdrawnAt == null).ToListAsync(ct);
        var memberships = await OwnMeetings.Memberships(db, caller).AsNoTracking().Where(row => teams.Contains(row.TeamId)).OrderBy(row => row.Id).ToListAsync(ct);
        return [.. page.Select(row => PartnerInvitationView.From(
            row.Meeting, row.Place,
            rows.Find(one => one.MeetingId == row.Meeting.Id)
                ?? Participant.Of(row.Meeting, memberships.First(one => one.TeamId == row.Meeting.TeamId))))];
    }
}
