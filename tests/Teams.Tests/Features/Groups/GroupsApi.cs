using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Groups;

/// <summary>A project group of two municipalities.</summary>
internal sealed class GroupsApi(TeamsFixture fixture)
{
    public TeamsApi Api { get; } = new(fixture);

    public Guid GroupId { get; private set; }

    public string Path => $"/groups/{GroupId}";

    public static JsonObject Group(string kind = "projectGroup") => new()
    {
        ["kind"] = kind,
        ["name"] = "Kallio project group",
        ["serviceLine"] = "childProtection",
        ["municipalities"] = new JsonArray("211", "837"),
    };

    public static JsonObject Member(Guid? professionalId, Guid? organisationId = null, string? represents = null, DateOnly? from = null, DateOnly? to = null) => new()
    {
        ["role"] = organisationId is null ? "member" : "partner",
        ["from"] = Requests.Day(from ?? TeamsFixture.Today),
        ["to"] = to is { } last ? Requests.Day(last) : null,
        ["professionalId"] = professionalId,
        ["organisationId"] = organisationId,
        ["represents"] = represents,
    };

    public async Task<GroupsApi> FormAsync()
    {
        GroupId = (await Api.CreateAsync(Api.Lead, "/groups", Group())).Id();
        return this;
    }

    public async Task<Guid> JoinAsync(JsonObject member) => (await Api.CreateAsync(Api.Lead, $"{Path}/members", member)).Id();
}
