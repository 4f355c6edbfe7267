using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Begins to think about a child in a meeting: the presenter's question, the family's permission, the situation.</summary>
internal static class OpenSystemicRecord
{
    /// <summary>What the talk starts from.</summary>
    /// <param name="Opening">Question, permission and situation.</param>
    internal sealed record Request(Opening Opening);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => this.IsOpening(request => request.Opening);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(SystemicRows.Path, Handle).ForChild(Permission.KeepRecords).WithSummary("Begins to think about a child in a meeting");

    internal static async Task<Created<SystemicRecordView>> Handle(
        Guid meetingId, Guid childId, Request request, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        await db.EnsureHandlesAsync(meetingId, childId, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(row => row.Id == meetingId, ct);
        var record = new SystemicRecord(meeting, childId, request.Opening, caller.AsAuthor());
        db.Add(record);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/meetings/{meetingId}/children/{childId}/systemic-record", SystemicRecordView.From(record, []));
    }
}
