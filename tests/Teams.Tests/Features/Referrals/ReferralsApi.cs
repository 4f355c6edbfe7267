using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Referrals;

/// <summary>A systemic team with a therapist, and children who come to it.</summary>
internal sealed class ReferralsApi(TeamsFixture fixture)
{
    public TeamsApi Api { get; } = new(fixture);

    /// <summary>Signs in as the therapist.</summary>
    public TestCaller Sami => new("sami", [Role.Professional], [Api.Tenant]);

    public Guid SamiId { get; private set; }

    public Guid TeamId { get; private set; }

    public string TeamPath => $"/systemic-teams/{TeamId}";

    public static JsonObject Referral(Guid childId, DateOnly? from = null, DateOnly? to = null) => new()
    {
        ["childId"] = childId,
        ["criteria"] = new JsonArray("School absence over 50 hours"),
        ["reason"] = "The mornings need more eyes",
        ["from"] = Requests.Day(from ?? TeamsFixture.Today),
        ["to"] = to is { } last ? Requests.Day(last) : null,
    };

    public static JsonObject Membership(Guid professionalId, string role = "coordinator", DateOnly? from = null, DateOnly? to = null) => new()
    {
        ["professionalId"] = professionalId,
        ["role"] = role,
        ["from"] = Requests.Day(from ?? TeamsFixture.Today),
        ["to"] = to is { } last ? Requests.Day(last) : null,
    };

    public static JsonObject Handover(Guid successorId, DateOnly lastDay) =>
        new() { ["successorId"] = successorId, ["lastDay"] = Requests.Day(lastDay), ["reason"] = "Moves to another area" };

    public async Task<ReferralsApi> FormAsync()
    {
        SamiId = await Api.ProfessionalAsync("sami", "familyTherapist");
        TeamId = (await Api.CreateAsync(Api.Lead, "/systemic-teams", Requests.SystemicTeam("professional", (SamiId, "familyTherapist")))).Id();
        return this;
    }

    public Task<JsonElement> ReferAsync(Guid childId, DateOnly? from = null, DateOnly? to = null) =>
        Api.CreateAsync(Api.Lead, $"{TeamPath}/referrals", Referral(childId, from, to));

    public async Task<Guid> SamisMembershipAsync() => (await Api.ReadAsync(Api.Lead, TeamPath)).Items("members")[0].Id();

    public async Task<JsonElement> DoAsync(string path, JsonObject body, System.Net.HttpStatusCode status = System.Net.HttpStatusCode.OK)
    {
        using var answer = await Api.PostAsync(Api.Lead, path, body);
        return await answer.BodyAsync(status);
    }
}
