using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Domain.Retention;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests;

/// <summary>Children whose time has run out, and what leads do about it.</summary>
internal static class RetentionApi
{
    public const string Due = "/retention/due";

    public static JsonObject Reason() => new() { ["reason"] = "An appeal is pending" };

    /// <summary>A child whose matter in family social work was closed so many years ago.</summary>
    public static async Task<Guid> ClosedAsync(this TeamsApi api, int yearsAgo = 31, string serviceLine = "familySocialWork")
    {
        var worker = await api.ProfessionalAsync(null, "socialWorker");
        var closedOn = TeamsFixture.Today.AddYears(-yearsAgo);
        var child = await api.ClientOfAsync(worker, closedOn.AddYears(-1), serviceLine);
        await api.CloseAsync(child, closedOn);
        return child.Id;
    }

    public static Task<JsonElement> ProposeAsync(this TeamsApi api, Guid childId, TestCaller? by = null) =>
        api.CreateAsync(by ?? api.Lead, $"/children/{childId}/erasures", new JsonObject());

    public static async Task<JsonElement> ConfirmAsync(this TeamsApi api, Guid erasureId)
    {
        using var answer = await api.PostAsync(api.Someone(Role.Lead), $"/erasures/{erasureId}/confirm", new JsonObject());
        return await answer.BodyAsync(HttpStatusCode.OK);
    }

    /// <summary>A confirmed erasure.</summary>
    public static async Task<(Guid ChildId, Guid ErasureId)> ConfirmedAsync(this TeamsApi api)
    {
        var childId = await api.ClosedAsync();
        var erasureId = (await api.ProposeAsync(childId)).Id();
        await api.ConfirmAsync(erasureId);
        return (childId, erasureId);
    }

    /// <summary>The other services say that they are done; Teams itself says so through the broker.</summary>
    public static async Task OthersConfirmAsync(this TeamsFixture fixture, TeamsApi api, Guid childId, Guid erasureId)
    {
        foreach (var service in ErasingServices.All.Except(["teams"]))
        {
            await fixture.Service.DeliverAsync<ChildErasureConfirmed, WhenChildErasureConfirmed>(
                new ChildErasureConfirmed(api.Tenant, childId, erasureId, service, 7, TeamsFixture.Now));
        }
    }
}
