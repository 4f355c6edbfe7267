using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class ListConsultationSlotsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task A_partner_sees_its_own_organisations_times_and_workers_see_all_page_by_page()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        Guid[] slots = [await story.SlotAsync(), await story.SlotAsync(startsAt: "2026-01-11T08:00:00Z")];

        var first = await story.Worker.JsonAsync($"{ConsultationStory.Slots}?limit=1");
        var rest = await story.Worker.JsonAsync($"{ConsultationStory.Slots}?limit=1&cursor={first.Text("next")}");

        Assert.Equal(slots, first.Items().Concat(rest.Items()).Select(slot => slot.GetProperty("id").GetGuid()));
        Assert.Equal(2, (await story.Partner.JsonAsync(ConsultationStory.Slots)).Items().Count);
        Assert.Empty((await story.PartnerOf("demokoulu").JsonAsync(ConsultationStory.Slots)).Items());
        Assert.Single((await story.Worker.JsonAsync($"{ConsultationStory.Slots}?from=2026-01-11&to=2026-01-11")).Items());
    }
}
