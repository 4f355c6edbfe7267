using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>Shows how often the responsible worker meets the child; no content while nothing is agreed.</summary>
internal static class GetContactAgreement
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/contact-agreement", Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("How often the responsible worker meets the child");

    internal static async Task<Results<Ok<AgreementView>, NoContent>> Handle(Guid childId, MeetingsDb db, CancellationToken ct) =>
        await db.ContactAgreements.AsNoTracking().SingleOrDefaultAsync(row => row.ChildId == childId, ct) is { } agreement
            ? TypedResults.Ok(AgreementView.Of(agreement)) : TypedResults.NoContent();
}
