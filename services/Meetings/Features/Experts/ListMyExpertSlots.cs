using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Lists the times of the caller's expert groups in order; from today for a year where nothing else is asked for.</summary>
internal static class ListMyExpertSlots
{
    /// <summary>One time.</summary>
    /// <param name="GroupId">Whose it is.</param>
    /// <param name="Slot">The time.</param>
    internal sealed record Item(Guid GroupId, ExpertSlotView Slot);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/expert-groups/slots/mine", Handle).Requires(Permission.AnswerInvitations).WithSummary("Times of your expert groups, in order");

    internal static async Task<Ok<Page<Item>>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var slots = OwnSlots.Of(db, caller.Subject, null, DayRange.Of(from, to, clock)).AsNoTracking();
        if (paging.AfterInstant() is { } after)
        {
            slots = slots.Where(row => EF.Functions.GreaterThan(
                ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(slots.OrderBy(row => row.StartsAt).ThenBy(row => row.Id), row => [row.StartsAt, row.Id], ct);
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(row => new Item(row.GroupId, ExpertSlotView.From(row)))], page.Next));
    }
}
