using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Shows a member of the family what they said before a meeting; nobody else's.</summary>
internal static class GetOwnPreparation
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/meetings/{meetingId:guid}/own-preparation", Handle)
            .ForChildOf<MeetingsDb>(Permission.WriteRecords, "meetingId", MeetingAccess.ChildOfMeetingAsync)
            .WithSummary("What you said yourself before a meeting");

    internal static async Task<Ok<FamilyPreparationView>> Handle(Guid meetingId, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        await db.EnsureTakesPartAsync(meetingId, caller, ct);
        var personId = caller.AsAuthor().PersonId;
        return TypedResults.Ok(FamilyPreparationView.From(
            await db.FamilyPreparations.AsNoTracking().FirstOrDefaultAsync(row => row.MeetingId == meetingId && row.PersonId == personId, ct)
                ?? throw new Problem(Problems.NotFound)));
    }
}
