using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>Writes one section of a cooperation record; whoever comes second with an old version is told so (A3-19).</summary>
internal static class WriteCooperationSection
{
    /// <summary>The section.</summary>
    /// <param name="Section">Which of the seven.</param>
    /// <param name="Content">What it says: the part of that section and no other.</param>
    internal sealed record Request(CooperationSectionKind Section, CooperationContent Content);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Content).SetValidator(new CooperationContentValidator());
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(CooperationUseCases.Record + "/sections", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Writes one section of a cooperation record");

    internal static async Task<Ok<CooperationRecordView>> Handle(
        Guid childId, Guid recordId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var record = await db.CooperationRecordAsync(childId, recordId, ct);
        var section = record.Sections.Single(row => row.Kind == request.Section);
        ifMatch.Guard(db, section);
        section.Write(request.Content, caller.Name, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(CooperationRecordView.From(record));
    }
}
