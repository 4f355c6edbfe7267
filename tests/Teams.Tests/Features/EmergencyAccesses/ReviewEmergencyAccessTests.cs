using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.EmergencyAccesses;

[Trait("covers", "L-22")]
public sealed class ReviewEmergencyAccessTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task What_was_not_needed_ends_at_once()
    {
        var onDuty = api.Someone(Role.Professional);
        var (child, path) = await TakenAsync(onDuty);
        await api.ReadAsync(onDuty, child);
        using var answer = await api.PostAsync(api.Lead, path, Finding("notNeeded"));
        var reviewed = await answer.BodyAsync(HttpStatusCode.OK);
        Assert.Equal(("notNeeded", $"Testi {api.Lead.Subject}"), (reviewed.Text("finding"), reviewed.Text("reviewedBy")));
        await api.GetAsync(onDuty, child).MissingAsync();
        Assert.Contains(await api.PublishedAsync<AccessRevoked>(), revoked => revoked.At == TeamsFixture.Now);
    }

    [Fact]
    public async Task What_was_needed_goes_on_and_is_looked_at_once()
    {
        var onDuty = api.Someone(Role.Professional);
        var (child, path) = await TakenAsync(onDuty);
        using (var answer = await api.PostAsync(api.Lead, path, Finding("needed")))
        {
            await answer.BodyAsync(HttpStatusCode.OK);
        }

        await api.ReadAsync(onDuty, child);
        await api.PostAsync(api.Lead, path, Finding("notNeeded")).RefusesAsync("emergency_access_reviewed");
    }

    [Fact]
    public async Task Nobody_reviews_their_own_and_others_do_not_see_it()
    {
        var both = new TestCaller($"both-{Guid.NewGuid():n}", [Role.Professional, Role.Lead], [api.Tenant]);
        var (_, path) = await TakenAsync(both);
        await api.PostAsync(both, path, Finding("needed")).RefusesAsync("own_emergency_access");
        await EveryWrite.RefusesMalformedAsync(api, api.Lead, path, Finding("needed"));
        await EveryWrite.RefusesOtherRolesAsync(api, path, Finding("needed"), aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Finding("needed")).MissingAsync();
    }

    private async Task<(string Child, string Path)> TakenAsync(TestCaller caller)
    {
        var child = $"/children/{await api.ChildAsync()}";
        var taken = await api.CreateAsync(caller, $"{child}/emergency-access", new JsonObject { ["reason"] = "At night" });
        Assert.Equal(caller.Subject, (await api.PublishedAsync<EmergencyAccessTaken>())[^1].Subject);
        return (child, $"{child}/emergency-access/{taken.Id()}/review");
    }

    private static JsonObject Finding(string word) => new() { ["finding"] = word, ["note"] = "Talked it over" };
}
