using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

/// <summary>A child in open care with family work, whose team has the mother and a family worker, too.</summary>
internal sealed class ResponsibilityApi(TeamsFixture fixture)
{
    public TeamsApi Api { get; } = new(fixture);

    public ClientChild Child { get; private set; } = null!;

    public Guid FamilyWorkerId { get; private set; }

    /// <summary>Memberships in the child's team.</summary>
    public Guid Social { get; private set; }

    public Guid Family { get; private set; }

    public Guid Mother { get; private set; }

    public string Path => $"{Child.Path}/responsibility-team";

    public static JsonObject Stage(string phase = "openCare", DateOnly? from = null, params string[] measures) => new()
    {
        ["phase"] = phase,
        ["supportMeasures"] = new JsonArray([.. measures.Select(measure => JsonValue.Create(measure))]),
        ["from"] = Requests.Day(from ?? Requests.OpenedOn),
    };

    public static JsonObject Agreements() => new()
    {
        ["groundRules"] = "Everyone is heard to the end",
        ["workBetweenMeetings"] = "The pair calls every Thursday",
        ["goalSetting"] = "Iiris begins, then the parents",
        ["followUp"] = "A line of three mornings a week",
    };

    public static JsonObject Seat(Guid memberId, string? lead = null) => new() { ["childTeamMemberId"] = memberId, ["lead"] = lead };

    public static JsonObject Joining(Guid memberId, DateOnly? from = null) =>
        new() { ["childTeamMemberId"] = memberId, ["from"] = Requests.Day(from ?? TeamsFixture.Today), ["reason"] = "The clinic takes part from now on" };

    public JsonObject Forming(params JsonObject[] seats) => new()
    {
        ["on"] = Requests.Day(TeamsFixture.Today),
        ["familyInformedOn"] = Requests.Day(TeamsFixture.Today.AddDays(-7)),
        ["agreements"] = Agreements(),
        ["members"] = new JsonArray(seats.Length > 0 ? seats : [Seat(Social, "socialWorker"), Seat(Family, "familyWorker"), Seat(Mother)]),
    };

    /// <summary>The child and its team, without a responsibility team yet.</summary>
    public async Task<ResponsibilityApi> ChildAsync(bool eligible = true)
    {
        Child = await Api.ClientAsync();
        FamilyWorkerId = await Api.ProfessionalAsync();
        await Api.ReplaceAsync(Api.Worker, $"{Child.Path}/network", Requests.Network([Requests.Person("Maria")], Requests.Relation("Maria", "parent", Child.Id)));
        var maria = (await Api.ReadAsync(Api.Worker, $"{Child.Path}/network")).Items("persons")[0].Id();
        Social = (await Api.ReadAsync(Api.Worker, $"{Child.Path}/team")).Items("members")[0].Id();
        Family = await JoinAsync(Requests.Member(FamilyWorkerId, "familyWorker", Requests.OpenedOn));
        Mother = await JoinAsync(Requests.Member(maria, "closeOne", Requests.OpenedOn).With("professionalId", null).With("personId", maria));
        if (eligible)
        {
            await Api.CreateAsync(Api.Worker, $"{Child.Path}/care-stages", Stage("openCare", null, "familyWork"));
        }

        return this;
    }

    public async Task<JsonElement> FormAsync()
    {
        await ChildAsync();
        return await Api.CreateAsync(Api.Worker, Path, Forming());
    }

    /// <summary>Someone joins the child's team.</summary>
    public async Task<Guid> JoinAsync(JsonObject member) => (await Api.CreateAsync(Api.Worker, $"{Child.Path}/team/members", member)).Id();

    public Task<JsonElement> ReadAsync(DateOnly? on = null) => Api.ReadAsync(Api.Worker, on is { } day ? $"{Path}?on={Requests.Day(day)}" : Path);

    public async Task<JsonElement> DoAsync(string path, JsonObject body)
    {
        using var answer = await Api.PostAsync(Api.Worker, path, body);
        return await answer.BodyAsync(System.Net.HttpStatusCode.OK);
    }
}
