using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class WithdrawConsultationSlotTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Is_taken_back_only_while_nobody_has_it_and_only_by_whose_it_is()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var (free, taken) = (await story.SlotAsync("toPartner"), await story.SlotAsync());
        await ConsultationStory.BookAsync(story.Worker, taken);

        await ConsultationStory.RefusedAsync(story.Partner, $"{ConsultationStory.Slots}/{free}/withdrawal", new { }, HttpStatusCode.NotFound, "not_found");
        await ConsultationStory.RefusedAsync(story.Worker, $"{ConsultationStory.Slots}/{taken}/withdrawal", new { }, HttpStatusCode.Conflict, "slot_taken");
        await ConsultationStory.PostedAsync(story.Worker, $"{ConsultationStory.Slots}/{free}/withdrawal", new { });

        Assert.Equal([taken], (await story.Worker.JsonAsync(ConsultationStory.Slots)).Items().Select(slot => slot.GetProperty("id").GetGuid()));
        await ConsultationStory.RefusedAsync(story.Worker, ConsultationStory.Bookings, new { slotId = free }, HttpStatusCode.Conflict, "slot_withdrawn");
    }
}
