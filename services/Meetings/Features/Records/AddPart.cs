using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Records;

/// <summary>Adds a part to an open record.</summary>
internal static class AddPart
{
    /// <summary>What the part is about.</summary>
    /// <param name="Kind">Kind of part.</param>
    /// <param name="Title">A heading of its own; null = the kind's.</param>
    internal sealed record Request(RecordPartKind Kind, [property: Personal] string? Title = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Title).Line(RecordPart.MaxTitleLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings)
    {
        meetings.MapPost("/meetings/{meetingId:guid}/record/parts", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("Adds a part to an open record");
        meetings.MapPost("/meetings/{meetingId:guid}/children/{childId:guid}/record/parts", HandleForChild)
            .ForChild(Permission.KeepRecords)
            .WithSummary("Adds a part about one of several children to an open record");
    }

    internal static Task<Created<RecordPartView>> Handle(Guid meetingId, Request request, MeetingsDb db, CancellationToken ct) =>
        AddAsync(meetingId, null, request, db, ct);

    internal static async Task<Created<RecordPartView>> HandleForChild(
        Guid meetingId, Guid childId, Request request, MeetingsDb db, CancellationToken ct)
    {
        await db.EnsureHandlesAsync(meetingId, childId, ct);
        return await AddAsync(meetingId, childId, request, db, ct);
    }

    private static async Task<Created<RecordPartView>> AddAsync(
        Guid meetingId, Guid? childId, Request request, MeetingsDb db, CancellationToken ct)
    {
        var part = await db.ChangeRecordAsync(
            meetingId,
            async record =>
            {
                record.EnsureOpen();
                var last = await db.RecordParts.Where(row => row.MeetingId == meetingId).MaxAsync(row => (string?)row.OrderKey, ct);
                var added = new RecordPart(record, request.Kind, request.Title, childId, OrderKey.Between(last, null));
                db.Add(added);
                return added;
            },
            ct);
        return TypedResults.Created($"/api/meetings/meetings/{meetingId}/record", RecordPartView.From(part));
    }
}
