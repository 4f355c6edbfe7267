using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Lists the consultations about a child, oldest first.</summary>
internal static class ListChildConsultations
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ConsultationUseCases.ChildBookings, Handle).ForChild(Permission.ManageProcesses).WithSummary("Consultations about a child");

    internal static async Task<Ok<Page<BookingView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var bookings = db.ConsultationBookings.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterId() is { } after)
        {
            bookings = bookings.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(bookings.OrderBy(row => row.Id), row => [row.Id], ct);
        Guid[] ids = [.. page.Items.Select(row => row.Id)];
        return TypedResults.Ok(new Page<BookingView>(
            await BookingView.ReadAsync(db, db.ConsultationBookings.Where(row => ids.Contains(row.Id)), ct), page.Next));
    }
}
