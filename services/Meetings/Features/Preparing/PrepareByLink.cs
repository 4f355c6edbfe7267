using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.Meetings.Features.Links;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Takes the wishes of somebody of the family who came by their link, once (A1-05). The workers read them as they were written.</summary>
internal static class PrepareByLink
{
    internal static void Map(IEndpointRouteBuilder open) =>
        open.MapPut("/preparations/{token}", Handle)
            .Public("Families without an account: the secret in the address is theirs alone, and takes their wishes once.")
            .WithSummary("Prepares for a meeting, once");

    internal static async Task<NoContent> Handle(
        string token, PrepareOneself.Request request, LinkDoor door, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var (link, now) = (await door.OpenAsync<PreparationLink>(token, ct), clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.SpendAsync(link, now, ct);
        var meeting = await db.MeetingBehindAsync(link, ct);
        var childId = meeting.ChildId ?? throw new Problem(Problems.NotFound);

        // The link says who wishes; their name is not known here.
        var preparation = db.Add(FamilyPreparation.Of(meeting, childId, link.PersonId)).Entity;
        preparation.Say(meeting, request.Wishes, new RecordAuthor($"link:{link.Id}", link.PersonId, ""), now);
        door.Note("prepareByLink", "PUT /calendar/preparations/{token}", childId, meeting.Id.ToString());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TypedResults.NoContent();
    }
}
