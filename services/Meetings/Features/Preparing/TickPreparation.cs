using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>Says that an item of the check-list is seen to, or is not after all; by whom and when stays with it.</summary>
internal static class TickPreparation
{
    /// <summary>Which way.</summary>
    /// <param name="Done">It is seen to.</param>
    internal sealed record Request(bool Done);

    internal sealed class Validator : AbstractValidator<Request>;

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/meetings/{meetingId:guid}/preparation/{itemId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "itemId", PreparationAccess.ChildOfItemAsync)
            .WithSummary("Says that something is seen to before a meeting");

    internal static async Task<Ok<PreparationView.Item>> Handle(
        Guid meetingId, Guid itemId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var item = await db.PreparationItems.SingleOrDefaultAsync(row => row.Id == itemId && row.MeetingId == meetingId, ct)
            ?? throw new Problem(Problems.NotFound);
        item.Tick(request.Done, caller.AsAuthor(), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PreparationView.Item.Of(item));
    }
}
