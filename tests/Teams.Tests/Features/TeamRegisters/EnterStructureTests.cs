using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.TeamRegisters;

public sealed class EnterStructureTests(TeamsFixture fixture)
{
    private readonly ReferralsApi team = new(fixture);

    [Fact]
    [Trait("covers", "A2-29")]
    public async Task Refuses_days_that_cannot_be_unknown_people_and_everyone_but_a_lead_and_happens_once_per_key()
    {
        await team.FormAsync();
        var (api, path) = (team.Api, $"{team.TeamPath}/structures");
        await api.PostAsync(api.Lead, path, Structure(to: TeamsFixture.Today.AddDays(-1))).RefusesAsync("structure_ends_before_start");
        await api.PostAsync(api.Lead, path, Structure().With("responsibleId", Guid.NewGuid())).RefusesFieldAsync("responsibleId", "unknown_professional");
        await api.PostAsync(api.Lead, path, Structure().With("description", "")).RefusesFieldAsync("description", "not_empty");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, Structure());
        await EveryWrite.RefusesOtherRolesAsync(api, path, Structure(), aboutChild: false, Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, path, Structure(), "kind", "induction");
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Structure()).MissingAsync();
    }

    internal static JsonObject Structure(string kind = "professionalSupervision", DateOnly? from = null, DateOnly? to = null) => new()
    {
        ["kind"] = kind,
        ["description"] = "Every third week with an outside supervisor",
        ["from"] = Requests.Day(from ?? TeamsFixture.Today),
        ["to"] = to is { } last ? Requests.Day(last) : null,
    };
}
