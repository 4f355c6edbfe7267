using System.Net;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class CancelConsultationTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task In_time_it_frees_the_slot_for_another()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var slotId = await story.SlotAsync();
        var booking = await ConsultationStory.BookAsync(story.Worker, slotId);

        await ConsultationStory.PostedAsync(story.Partner, Cancellation(booking), new { reason = "Lääkäri sairastui" });

        Assert.Equal(booking, Assert.Single(await fixture.Service.PublishedAsync<ConsultationCancelled>(story.Child.Area.Tenant)).BookingId);
        await ConsultationStory.RefusedAsync(story.Worker, Cancellation(booking), new { reason = "Uudelleen" }, HttpStatusCode.Conflict, "booking_cancelled");
        await ConsultationStory.BookAsync(story.Worker, slotId);
    }

    [Fact]
    public async Task Within_the_notice_time_it_is_too_late_and_strangers_see_nothing()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var booking = await ConsultationStory.BookAsync(story.Worker, await story.SlotAsync(startsAt: "2026-01-02T08:59:59Z"));
        var inTime = await ConsultationStory.BookAsync(story.Worker, await story.SlotAsync(startsAt: "2026-01-02T09:00:00Z"));

        await ConsultationStory.RefusedAsync(story.Worker, Cancellation(booking), new { reason = "Este" }, HttpStatusCode.Conflict, "too_late_to_cancel");
        await ConsultationStory.RefusedAsync(story.PartnerOf("demokoulu"), Cancellation(inTime), new { reason = "?" }, HttpStatusCode.NotFound, "not_found");
        await ConsultationStory.PostedAsync(story.Worker, Cancellation(inTime), new { reason = "Este" });
    }

    [Fact]
    public async Task One_about_a_child_is_cancelled_through_the_childs_gate_alone()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var booking = (await story.BookForChildAsync(await story.SlotAsync())).GetProperty("id").GetGuid();
        var path = story.Child.Path($"consultation-bookings/{booking}/cancellation");
        var body = new { reason = "Este" };

        await ConsultationStory.RefusedAsync(story.Worker, Cancellation(booking), body, HttpStatusCode.NotFound, "not_found");
        await story.Child.HiddenFromOthersAsync(HttpMethod.Post, path, body);
        Assert.Equal("Este", (await ConsultationStory.PostedAsync(story.Worker, path, body)).Text("cancelReason"));
    }

    private static string Cancellation(Guid booking) => $"{ConsultationStory.Bookings}/{booking}/cancellation";
}
