using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Lists booked consultations, oldest first; which child one is about only the child's own list shows.</summary>
internal static class ListConsultationBookings
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(ConsultationUseCases.Bookings, Handle).Requires(Permission.UseConsultations).WithSummary("Booked consultations");

    internal static async Task<Ok<Page<BookingView>>> Handle([AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var bookings = db.BookingsOf(caller);
        if (paging.AfterId() is { } after)
        {
            bookings = bookings.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(bookings.OrderBy(row => row.Id), row => [row.Id], ct);
        Guid[] ids = [.. page.Items.Select(row => row.Id)];
        var views = await BookingView.ReadAsync(db, db.ConsultationBookings.Where(row => ids.Contains(row.Id)), ct);
        return TypedResults.Ok(new Page<BookingView>([.. views.Select(view => view.InGeneral())], page.Next));
    }
}
