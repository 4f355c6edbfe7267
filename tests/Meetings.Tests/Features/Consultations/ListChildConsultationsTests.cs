using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class ListChildConsultationsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_childs_own_and_the_export_has_them()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        await story.BookForChildAsync(await story.SlotAsync());
        await ConsultationStory.BookAsync(story.Worker, await story.SlotAsync(startsAt: "2026-01-11T08:00:00Z"));

        var booking = (await story.Worker.JsonAsync(story.Child.Path("consultation-bookings"))).Items().Single();
        var export = await story.Child.Area.As(Role.Lead).JsonAsync(story.Child.Path("export"));

        Assert.Equal("Lapsen tilanne", booking.Text("topic"));
        Assert.Equal(1, export.GetProperty("content").GetProperty("consultations").GetArrayLength());
        await story.Child.HiddenFromFamilyAsync(story.Child.Path("consultation-bookings"));
        await story.Child.HiddenFromOthersAsync(HttpMethod.Get, story.Child.Path("consultation-bookings"), null);
    }
}
