using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Lists consultation times in order, booked ones among them; from today for a year where nothing else is asked for.</summary>
internal static class ListConsultationSlots
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ConsultationUseCases.Slots, Handle).Requires(Permission.UseConsultations).WithSummary("Times for consultations");

    internal static async Task<Ok<Page<SlotView>>> Handle(
        [FromQuery] DateOnly? from, [FromQuery] DateOnly? to, [AsParameters] Paging paging,
        MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var range = DayRange.Of(from, to, clock);
        var slots = db.SlotsOf(caller).AsNoTracking()
            .Where(row => row.WithdrawnAt == null && row.StartsAt >= range.Begin && row.StartsAt < range.End);
        if (paging.AfterInstant() is { } after)
        {
            slots = slots.Where(row => EF.Functions.GreaterThan(
                ValueTuple.Create(row.StartsAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(slots.OrderBy(row => row.StartsAt).ThenBy(row => row.Id), row => [row.StartsAt, row.Id], ct);
        return TypedResults.Ok(new Page<SlotView>([.. page.Items.Select(SlotView.From)], page.Next));
    }
}
