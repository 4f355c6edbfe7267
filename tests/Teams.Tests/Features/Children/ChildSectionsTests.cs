using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class ChildSectionsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task The_export_holds_all_that_the_service_has_of_the_child()
    {
        var child = await api.ClientAsync(await api.ProfessionalAsync());
        await api.CreateAsync(
            api.Someone(Role.Professional), $"{child.Path}/emergency-access", new JsonObject { ["reason"] = "On duty at night" });
        var content = (await api.ReadAsync(api.Lead, $"{child.Path}/export")).GetProperty("content");
        Assert.Equal("Iiris", content.GetProperty("child").Text("givenName"));
        Assert.Equal("childProtection", Assert.Single(content.Items("clientRelationships")).Text("serviceLine"));
        Assert.Equal("On duty at night", Assert.Single(content.Items("emergencyAccesses")).Text("reason"));
        Assert.Equal(["responsibleSocialWorker", "workPair"], content.Items("team").Select(member => member.Text("role")));
        Assert.Equal(3, content.Items("grants").Count);
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task The_export_of_a_protected_child_has_no_municipality()
    {
        var child = (await api.CreateAsync(api.Worker, "/children", Requests.Child().With("nonDisclosureForSafety", true))).Id();
        var content = (await api.ReadAsync(api.Lead, $"/children/{child}/export")).GetProperty("content");
        Assert.Null(content.GetProperty("child").Text("municipality"));
    }
}
