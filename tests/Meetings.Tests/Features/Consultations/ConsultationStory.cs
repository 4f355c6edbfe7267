using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Consultations;

/// <summary>A child with its worker, and a partner organisation that signs in. It is 1.1.2026, 9.00 UTC.</summary>
internal sealed class ConsultationStory(ChildCase child)
{
    internal const string Slots = "/api/meetings/consultation-slots";
    internal const string Bookings = "/api/meetings/consultation-bookings";
    internal const string Organisation = "nuorisopsykiatria-demo";

    internal ChildCase Child => child;

    internal HttpClient Worker => child.Client;

    internal HttpClient Partner => PartnerOf(Organisation);

    /// <summary>A partner whose token names no organisation.</summary>
    internal HttpClient Homeless => child.Area.Stranger(TestCaller.With(Role.Partner, child.Area.Tenant));

    internal HttpClient PartnerOf(string organisation) =>
        child.Area.As(TestCaller.With(Role.Partner, child.Area.Tenant) with { Organisation = organisation });

    internal static async Task<ConsultationStory> BeginAsync(MeetingsFixture fixture) => new(await ChildCase.OpenAsync(fixture));

    internal static object Offer(string direction, string startsAt = "2026-01-10T08:00:00Z", string? organisation = Organisation, int noticeHours = 24) => new
    {
        direction,
        consultant = "Lääkäri Demo",
        startsAt,
        durationMinutes = 45,
        organisation,
        theme = "Itsetuhoisuus",
        noticeHours,
    };

    internal static async Task<JsonElement> PostedAsync(HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal static async Task RefusedAsync(HttpClient client, string path, object body, HttpStatusCode status, string code)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        await answer.AssertProblemAsync(status, code);
    }

    internal async Task<Guid> SlotAsync(string direction = "fromPartner", string startsAt = "2026-01-10T08:00:00Z", int noticeHours = 24) =>
        (await PostedAsync(Worker, Slots, Offer(direction, startsAt, noticeHours: noticeHours))).GetProperty("id").GetGuid();

    internal static async Task<Guid> BookAsync(HttpClient client, Guid slotId) =>
        (await PostedAsync(client, Bookings, new { slotId })).GetProperty("id").GetGuid();

    internal Task<JsonElement> BookForChildAsync(Guid slotId) => PostedAsync(
        Worker, child.Path("consultation-bookings"), new { slotId, jointClient = true, topic = "Lapsen tilanne" });
}
