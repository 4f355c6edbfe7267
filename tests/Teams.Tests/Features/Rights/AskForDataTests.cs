using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class AskForDataTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-19")]
    public async Task A_guardian_asks_in_their_own_words_and_nobody_in_their_place()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await JoinAsync(rights, rights.Guardian, rights.Neighbour);
        var path = Path(rights);

        var asked = await rights.Api.CreateAsync(rights.Family(rights.Guardian), path, Request("correction", "Isän nimi on väärin"));
        Assert.Equal(("correction", "Isän nimi on väärin", rights.Guardian.ToString()), (asked.Text("kind"), asked.Text("words"), asked.Text("personId")));
        await rights.Api.PostAsync(rights.Family(rights.Guardian), path, Request("olderLog", null)).RefusesFieldAsync("words", "not_empty");
        await rights.Api.PostAsync(rights.Family(rights.Neighbour), path, Request("everything", null)).MissingAsync();
        await rights.Api.PostAsync(rights.Api.Worker, path, Request("everything", null)).MissingAsync();
        await rights.Api.PostAsync(rights.Family(Guid.CreateVersion7()), path, Request("everything", null)).MissingAsync();
        await EveryWrite.RefusesMalformedAsync(rights.Api, rights.Family(rights.Guardian), path, Request("everything", null));
    }

    internal static string Path(RightsApi rights) => $"{rights.Child.Path}/data-requests";

    internal static JsonObject Request(string kind, string? words) => new() { ["kind"] = kind, ["words"] = words };

    internal static async Task JoinAsync(RightsApi rights, params Guid[] persons)
    {
        foreach (var person in persons)
        {
            await rights.Api.CreateAsync(rights.Api.Worker, $"{rights.Child.Path}/team/members",
                Requests.Member(Guid.Empty, "closeOne", TeamsFixture.Today).Without("professionalId").With("personId", person));
        }
    }
}
