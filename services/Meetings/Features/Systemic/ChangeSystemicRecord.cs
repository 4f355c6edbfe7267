using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Changes what a child's talk starts from, and says why fewer than two hypotheses stand side by side.</summary>
internal static class ChangeSystemicRecord
{
    /// <summary>As it shall be.</summary>
    /// <param name="Opening">Question, permission and situation.</param>
    /// <param name="FewHypothesesReason">Why fewer than two hypotheses stand side by side; null = there are, or will be.</param>
    internal sealed record Request(Opening Opening, [property: Personal] string? FewHypothesesReason = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            this.IsOpening(request => request.Opening);
            RuleFor(request => request.FewHypothesesReason).Prose(SystemicRecord.MaxTextLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(SystemicRows.Path, Handle).ForChild(Permission.KeepRecords).WithSummary("Changes what a child's talk starts from");

    internal static async Task<Ok<SystemicRecordView>> Handle(
        Guid meetingId, Guid childId, Request request, IfMatch ifMatch, MeetingsDb db, CancellationToken ct)
    {
        var record = await db.SystemicRecordAsync(meetingId, childId, ct);
        ifMatch.Guard(db, record, () => SystemicRecordView.From(record, []));
        record.Change(request.Opening, request.FewHypothesesReason);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await db.ViewAsync(record, ct));
    }
}
