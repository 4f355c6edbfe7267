using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class BookConsultationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-15")]
    public async Task Each_side_books_what_the_other_offers()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var (ours, theirs) = (await story.SlotAsync("toPartner"), await story.SlotAsync());

        await ConsultationStory.BookAsync(story.Partner, ours);
        await ConsultationStory.RefusedAsync(story.Partner, ConsultationStory.Bookings, new { slotId = theirs }, HttpStatusCode.NotFound, "not_found");
        await ConsultationStory.BookAsync(story.Worker, theirs);

        Assert.Equal(
            [ours, theirs],
            (await fixture.Service.PublishedAsync<ConsultationBooked>(story.Child.Area.Tenant)).Select(told => told.SlotId));
    }

    [Fact]
    public async Task Of_many_at_once_one_gets_it_and_the_others_are_told_that_it_is_taken()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var slotId = await story.SlotAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => story.Worker.PostAsJsonAsync(ConsultationStory.Bookings, new { slotId })));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            await refused.AssertProblemAsync(HttpStatusCode.Conflict, "slot_taken");
        }

        Assert.Single(await fixture.Service.PublishedAsync<ConsultationBooked>(story.Child.Area.Tenant));
    }

    [Fact]
    public async Task A_time_of_another_area_or_organisation_is_not_there()
    {
        var (story, other) = (await ConsultationStory.BeginAsync(fixture), await ConsultationStory.BeginAsync(fixture));
        var slotId = await story.SlotAsync("toPartner");

        await ConsultationStory.RefusedAsync(other.Worker, ConsultationStory.Bookings, new { slotId }, HttpStatusCode.NotFound, "not_found");
        await ConsultationStory.RefusedAsync(story.PartnerOf("demokoulu"), ConsultationStory.Bookings, new { slotId }, HttpStatusCode.NotFound, "not_found");
    }
}
