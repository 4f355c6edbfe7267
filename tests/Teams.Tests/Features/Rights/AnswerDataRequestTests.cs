using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class AnswerDataRequestTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-19")]
    public async Task A_worker_says_once_what_was_done_and_who_asked_reads_it()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await AskForDataTests.JoinAsync(rights, rights.Guardian);
        var path = AskForDataTests.Path(rights);
        var asked = await rights.Api.CreateAsync(rights.Family(rights.Guardian), path, AskForDataTests.Request("everything", null));
        var answer = $"{path}/{asked.Text("id")}/answer";

        await rights.Api.PostAsync(rights.Family(rights.Guardian), answer, Body("Itse")).MissingAsync();
        await rights.Api.PostAsync(rights.Api.Worker, answer, Body(" ")).RefusesFieldAsync("answer", "not_empty");
        using var answered = await rights.Api.PostAsync(rights.Api.Worker, answer, Body("Annettu paperilla"));
        await answered.BodyAsync();
        await rights.Api.PostAsync(rights.Api.Worker, answer, Body("Toisen kerran")).RefusesAsync("request_answered");
        await rights.Api.PostAsync(rights.Api.Worker, $"{path}/{Guid.NewGuid()}/answer", Body("x")).MissingAsync();

        var seen = (await rights.Api.ReadAsync(rights.Family(rights.Guardian), path)).Items()[0];
        Assert.Equal("Annettu paperilla", seen.Text("answer"));
        Assert.NotNull(seen.Text("answeredBy"));
    }

    private static JsonObject Body(string answer) => new() { ["answer"] = answer };
}
