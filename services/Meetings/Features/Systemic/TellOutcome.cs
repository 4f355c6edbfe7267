using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Writes down what came of the agreed conversation, as told at the next meeting.</summary>
internal static class TellOutcome
{
    /// <summary>What came of it.</summary>
    /// <param name="Outcome">The words.</param>
    /// <param name="MeetingId">The meeting in which it is told; one about the same child.</param>
    internal sealed record Request([property: Personal] string Outcome, Guid? MeetingId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Outcome).Prose(SystemicRecord.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut($"{SystemicRows.Path}/outcome", Handle).ForChild(Permission.KeepRecords)
            .WithSummary("Says what came of the agreed conversation");

    internal static async Task<Ok<SystemicRecordView>> Handle(
        Guid meetingId, Guid childId, Request request, IfMatch ifMatch, MeetingsDb db, CancellationToken ct)
    {
        var record = await db.SystemicRecordAsync(meetingId, childId, ct);
        ifMatch.Guard(db, record, () => SystemicRecordView.From(record, []));
        if (request.MeetingId is { } told)
        {
            await db.EnsureHandlesAsync(told, childId, ct);
        }

        record.Tell(request.Outcome, request.MeetingId);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await db.ViewAsync(record, ct));
    }
}
