using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class BookChildConsultationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-15")]
    [Trait("covers", "A0-11")]
    public async Task A_joint_client_is_marked_and_only_the_childs_gate_shows_who_it_is()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var slotId = await story.SlotAsync();

        var booking = await story.BookForChildAsync(slotId);

        Assert.Equal((true, story.Child.ChildId), (booking.GetProperty("jointClient").GetBoolean(), booking.GetProperty("childId").GetGuid()));
        var general = (await story.Worker.JsonAsync(ConsultationStory.Bookings)).Items().Single();
        Assert.Equal((true, null, null), (general.GetProperty("concernsChild").GetBoolean(), general.Text("childId"), general.Text("topic")));
        Assert.Equal(story.Child.ChildId, Assert.Single(await fixture.Service.PublishedAsync<ConsultationBooked>(story.Child.Area.Tenant)).ChildId);
    }

    [Fact]
    public async Task Only_who_works_with_the_child_may()
    {
        var story = await ConsultationStory.BeginAsync(fixture);

        await story.Child.HiddenFromOthersAsync(
            HttpMethod.Post, story.Child.Path("consultation-bookings"), new { slotId = await story.SlotAsync(), jointClient = false });
    }
}
