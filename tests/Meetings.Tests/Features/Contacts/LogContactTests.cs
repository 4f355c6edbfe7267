using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Contacts;

[Trait("covers", "L-11")]
public sealed class LogContactTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task A_meeting_as_agreed_moves_the_next_one_on_and_an_older_one_does_not_move_it_back()
    {
        var child = await ContactClient.OfAsync(area);
        await child.AgreedAsync(everyDays: 30, alone: true);

        await child.MetAsync("2025-12-20", alone: false);
        Assert.Equal("2025-12-31", await DueAsync(child));
        await child.MetAsync("2025-12-22");
        await child.MetAsync("2025-12-10");

        Assert.Equal("2026-01-21", await DueAsync(child));
    }

    [Fact]
    public async Task Not_before_it_has_happened_and_not_without_a_grant()
    {
        var child = await ContactClient.OfAsync(area);
        var body = new { professionalId = child.ProfessionalId, on = "2026-01-02", place = "Koulu", alone = true };
        using var ahead = await area.As(Role.Lead).PostAsJsonAsync(child.Contacts, body);
        await ahead.AssertProblemAsync(HttpStatusCode.Conflict, "contact_lies_ahead");
        using var stranger = await area.As(Role.Professional).PostAsJsonAsync(child.Contacts, body);
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var nowhere = await area.As(Role.Lead).PostAsJsonAsync(child.Contacts, new { professionalId = child.ProfessionalId, on = "2026-01-01", place = " ", alone = true });
        await nowhere.AssertFieldAsync("place", "not_empty");
    }

    private async Task<string?> DueAsync(ContactClient child) => (await area.As(Role.Lead).JsonAsync(child.Agreement)).Text("dueOn");
}
