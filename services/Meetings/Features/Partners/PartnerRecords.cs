using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Partners;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>The shared record for a partner that belongs to the meeting (A1-11), and what the partner says of it.</summary>
internal static class PartnerRecords
{
    private const string Path = PartnerInvitations.One + "/record";
    private const int MaxTextLength = 2000;

    /// <summary>A shared record as it is now.</summary>
    /// <param name="MeetingId">Whose record.</param>
    /// <param name="Version">Rises with every correction.</param>
    /// <param name="SharedAt">UTC, of the first version.</param>
    /// <param name="NextMeetingId">The next meeting, where one was agreed.</param>
    /// <param name="Parts">In order.</param>
    internal sealed record Response(Guid MeetingId, int Version, DateTimeOffset? SharedAt, Guid? NextMeetingId, IReadOnlyList<PartnerRecordPart> Parts);

    /// <summary>What the partner says of a version of it.</summary>
    /// <param name="Version">The version that was read.</param>
    /// <param name="Reception">How it was received.</param>
    /// <param name="Words">What is unclear or not right; asked of whoever says that something is.</param>
    internal sealed record Request(int Version, Reception Reception, [property: Personal] string? Words = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Words).Prose(MaxTextLength);
            RuleFor(request => request.Words).NotNull().When(request => request.Reception is not Reception.Understood)
                .WithErrorCode("words_needed").WithMessage("Say what is unclear or not right.");
        }
    }

    internal static void Map(RouteGroupBuilder partners)
    {
        partners.MapGet(Path, ReadAsync).ForChildOf<MeetingsDb>(Permission.TakePartInMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("The shared record of a meeting that your organisation belongs to");
        partners.MapPost(Path + "/reception", ReceiveAsync).ForChildOf<MeetingsDb>(Permission.TakePartInMeetings, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Says how your organisation received a version of it");
    }

    private static async Task<Ok<Response>> ReadAsync(Guid meetingId, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var part = await PartnerPart.OfAsync(db, caller, meetingId, ct);
        var record = await SharedAsync(db, part, ct);
        var rows = await db.RecordParagraphs.AsNoTracking().Where(row => row.MeetingId == meetingId && !row.Removed && (row.ChildId == null || row.ChildId == part.ChildId))
            .Join(db.RecordParts, row => row.PartId, one => one.Id, (row, one) => new { Row = row, Part = one })
            .OrderBy(pair => pair.Part.OrderKey).ThenBy(pair => pair.Row.OrderKey).ToListAsync(ct);
        return TypedResults.Ok(new Response(
            meetingId, record.SharedVersion, record.SharedAt, record.NextMeetingId,
            [.. rows.GroupBy(pair => pair.Part.Id).Select(group => new PartnerRecordPart(
                group.First().Part.Kind, group.First().Part.Title, [.. group.Select(pair => new PartnerRecordPart.Paragraph(pair.Row.AuthorName, pair.Row.Text))]))]));
    }

    private static async Task<Created<ReceptionView>> ReceiveAsync(
        Guid meetingId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var part = await PartnerPart.OfAsync(db, caller, meetingId, ct);
        var record = await SharedAsync(db, part, ct);
        if (request.Version != record.SharedVersion)
        {
            throw new InvalidFields("version", "not_this_version", "The record has another version by now; read it first.");
        }

        var reception = new RecordReception(
            record, part.ChildId, part.OrganisationId, request.Reception, request.Words, caller.AsAuthor().Name, clock.GetUtcNow());
        db.Add(reception);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"{PartnerEndpoints.Prefix}/invitations/{meetingId}/record/reception", ReceptionView.From(reception));
    }

    private static async Task<MeetingRecord> SharedAsync(MeetingsDb db, PartnerPart part, CancellationToken ct) =>
        await db.Records.AsNoTracking().SingleOrDefaultAsync(row => row.MeetingId == part.Meeting.Id && row.State == RecordState.Shared && row.ChildId == part.ChildId, ct)
            is { } record && !await db.ProhibitedDocuments.AnyAsync(row => row.DocumentId == record.Id, ct)
                ? record
                : throw new Problem(Problems.NotFound);
}

/// <summary>A part of a shared record as a partner sees it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">Its own heading; null = the kind's.</param>
/// <param name="Paragraphs">In order.</param>
internal sealed record PartnerRecordPart(RecordPartKind Kind, [property: Personal] string? Title, IReadOnlyList<PartnerRecordPart.Paragraph> Paragraphs)
{
    /// <summary>A paragraph.</summary>
    /// <param name="Author">Who wrote it.</param>
    /// <param name="Text">What it says.</param>
    internal sealed record Paragraph([property: Personal] string Author, [property: Personal] string Text);
}
