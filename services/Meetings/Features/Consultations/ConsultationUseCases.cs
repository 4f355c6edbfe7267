using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Consultations in both directions between the area and its partners, and the log of support.</summary>
internal static class ConsultationUseCases
{
    internal const string Slots = "/consultation-slots";
    internal const string Slot = Slots + "/{slotId:guid}";
    internal const string Bookings = "/consultation-bookings";
    internal const string ChildBookings = "/children/{childId:guid}/consultation-bookings";
    internal const string Log = "/consultation-log";

    internal static void AddConsultations(this IServiceCollection services) => services.AddChildExport<MeetingsDb>(
        "consultations", async (db, childId, ct) => await BookingView.ReadAsync(db, db.ConsultationBookings.Where(row => row.ChildId == childId), ct));

    internal static void MapConsultations(this RouteGroupBuilder meetings)
    {
        OfferConsultation.Map(meetings);
        ListConsultationSlots.Map(meetings);
        WithdrawConsultationSlot.Map(meetings);
        BookConsultation.Map(meetings);
        BookChildConsultation.Map(meetings);
        CancelConsultation.Map(meetings);
        ListConsultationBookings.Map(meetings);
        ListChildConsultations.Map(meetings);
        LogConsultation.Map(meetings);
        ListConsultationLog.Map(meetings);
        ReportConsultations.Map(meetings);
    }
}
