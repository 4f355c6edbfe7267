using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Meetings.Tests.Features.Consultations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Partners;

public sealed class PartnerConsultationsTests(MeetingsFixture fixture)
{
    private const string Slots = "/partner/v1/consultations/slots";
    private const string Bookings = "/partner/v1/consultations/bookings";

    [Fact]
    [Trait("covers", "A2-15")]
    public async Task A_partner_offers_and_books_times_in_both_directions()
    {
        var story = await ConsultationStory.BeginAsync(fixture);

        using var offered = await story.Partner.PostAsJsonAsync(Slots, ConsultationStory.Offer("fromPartner"));
        var slot = await offered.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, offered.StatusCode);
        Assert.Equal($"{Slots}/{slot.GetProperty("id").GetGuid()}", offered.Headers.Location?.ToString());
        await ConsultationStory.BookAsync(story.Worker, slot.GetProperty("id").GetGuid());

        var ours = await story.SlotAsync("toPartner", "2026-01-12T08:00:00Z");
        var booking = await ConsultationStory.PostedAsync(story.Partner, Bookings, new { slotId = ours });
        await ConsultationStory.PostedAsync(
            story.Partner, $"{Bookings}/{booking.GetProperty("id").GetGuid()}/cancellation", new { reason = "Sairastuminen" });

        Assert.Equal(2, (await story.Partner.JsonAsync($"{Slots}?from=2026-01-01&to=2026-02-01")).Items().Count);
        Assert.Equal(2, (await story.Partner.JsonAsync(Bookings)).Items().Count);
    }

    [Fact]
    [Trait("covers", "R-12")]
    public async Task About_a_child_only_while_the_organisation_is_let_to_know_of_it()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        var path = $"/partner/v1/consultations/children/{story.Child.ChildId}/bookings";
        var body = new { slotId = await story.SlotAsync("toPartner"), jointClient = true, topic = "Yhteinen asiakas" };

        await story.Partner.PostAsJsonAsync(path, body).MissingAsync();
        await story.Child.Area.GrantOrganisationAsync(story.Child.ChildId, ConsultationStory.Organisation);
        Assert.Equal(story.Child.ChildId, (await ConsultationStory.PostedAsync(story.Partner, path, body)).GetProperty("childId").GetGuid());
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task A_client_without_the_scope_is_refused_here_and_elsewhere()
    {
        var story = await ConsultationStory.BeginAsync(fixture);
        using var client = story.Child.Area.As(TestCaller.With(Role.Partner, story.Child.Area.Tenant) with
        {
            Organisation = ConsultationStory.Organisation,
            Scope = PartnerScopes.Plans,
        });

        await client.GetAsync(Slots).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await client.GetAsync(ConsultationStory.Slots).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task The_surface_is_for_partners_with_an_organisation_only()
    {
        var story = await ConsultationStory.BeginAsync(fixture);

        await story.Worker.GetAsync(Slots).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await story.Homeless.GetAsync(Slots).ProblemAsync(HttpStatusCode.Forbidden, "partner_not_admitted");
    }
}
