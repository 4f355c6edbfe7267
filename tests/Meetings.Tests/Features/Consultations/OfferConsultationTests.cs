using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

public sealed class OfferConsultationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-15")]
    public async Task Times_are_offered_in_both_directions()
    {
        var story = await ConsultationStory.BeginAsync(fixture);

        var ours = await ConsultationStory.PostedAsync(story.Worker, ConsultationStory.Slots, ConsultationStory.Offer("toPartner"));
        var theirs = await ConsultationStory.PostedAsync(story.Partner, ConsultationStory.Slots, ConsultationStory.Offer("fromPartner", organisation: null));

        Assert.Equal(("toPartner", "2026-01-09T08:00:00Z"), (ours.Text("direction"), ours.Text("cancelUntil")));
        Assert.Equal(("fromPartner", ConsultationStory.Organisation), (theirs.Text("direction"), theirs.Text("organisation")));
    }

    [Fact]
    public async Task A_partner_offers_its_own_times_only()
    {
        var story = await ConsultationStory.BeginAsync(fixture);

        using var direction = await story.Partner.PostAsJsonAsync(ConsultationStory.Slots, ConsultationStory.Offer("toPartner"));
        using var organisation = await story.Partner.PostAsJsonAsync(ConsultationStory.Slots, ConsultationStory.Offer("fromPartner", organisation: "demokoulu"));
        using var homeless = await story.Homeless.PostAsJsonAsync(ConsultationStory.Slots, ConsultationStory.Offer("fromPartner"));

        await direction.AssertFieldAsync("direction", "not_yours");
        await organisation.AssertFieldAsync("organisation", "not_yours");
        await homeless.AssertProblemAsync(HttpStatusCode.Forbidden, "partner_not_admitted");
    }

    [Fact]
    public async Task Lies_ahead_and_is_offered_once()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        await story.SlotAsync();

        await ConsultationStory.RefusedAsync(
            story.Worker, ConsultationStory.Slots, ConsultationStory.Offer("fromPartner"), HttpStatusCode.Conflict, "time_offered");
        await ConsultationStory.RefusedAsync(
            story.Worker, ConsultationStory.Slots, ConsultationStory.Offer("fromPartner", "2026-01-01T08:00:00Z"), HttpStatusCode.Conflict, "slot_in_past");
    }

    [Theory]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    public async Task Refuses_every_other_role(Role role)
    {
        var story = await ConsultationStory.BeginAsync(fixture);

        await ConsultationStory.RefusedAsync(
            story.Child.Area.As(role), ConsultationStory.Slots, ConsultationStory.Offer("toPartner"), HttpStatusCode.Forbidden, "forbidden");
    }
}
