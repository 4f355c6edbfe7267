using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class ListConsultationBookingsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task A_partner_sees_those_of_its_own_organisation_page_by_page()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        Guid[] bookings =
        [
            await ConsultationStory.BookAsync(story.Worker, await story.SlotAsync()),
            await ConsultationStory.BookAsync(story.Worker, await story.SlotAsync(startsAt: "2026-01-11T08:00:00Z")),
        ];

        var first = await story.Partner.JsonAsync($"{ConsultationStory.Bookings}?limit=1");
        var rest = await story.Partner.JsonAsync($"{ConsultationStory.Bookings}?limit=1&cursor={first.Text("next")}");

        Assert.Equal(bookings, first.Items().Concat(rest.Items()).Select(booking => booking.GetProperty("id").GetGuid()));
        Assert.Empty((await story.PartnerOf("demokoulu").JsonAsync(ConsultationStory.Bookings)).Items());
    }
}
