using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.Meetings.Features.Children;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Opens the record of a cooperation meeting with its seven sections, all still empty (A3-19).</summary>
internal static class OpenCooperationRecord
{
    /// <summary>The meeting.</summary>
    /// <param name="On">The day.</param>
    /// <param name="MeetingId">The meeting of kind cooperation in the calendar.</param>
    internal sealed record Request(DateOnly On, Guid? MeetingId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).CalendarDay();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(CooperationUseCases.Records, Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Opens the record of a cooperation meeting");

    internal static async Task<Created<CooperationRecordView>> Handle(Guid childId, Request request, MeetingsDb db, CancellationToken ct)
    {
        await MeetingOfChild.EnsureAsync(db, childId, request.MeetingId, MeetingKind.Cooperation, ct);
        var record = CooperationRecord.Open(childId, request.MeetingId, request.On);
        db.Add(record);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/meetings/children/{childId}/cooperation-records/{record.Id}", CooperationRecordView.From(record));
    }
}
