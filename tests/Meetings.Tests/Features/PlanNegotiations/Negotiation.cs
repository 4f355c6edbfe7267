using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.PlanNegotiations;

/// <summary>A child whose client plan is negotiated, told through the API.</summary>
internal sealed record Negotiation(ChildCase Child, Guid MeetingId)
{
    internal static readonly object Known = new
    {
        opportunityGiven = true,
        how = "Piirtäen, kahden kesken sosiaalityöntekijän kanssa",
        opinion = "Haluun et aamut ei oo aina riitaa.",
    };

    internal string Path => Child.Path($"plan-negotiations/{MeetingId}");

    internal static async Task<Negotiation> OnAsync(MeetingsFixture fixture, string date = "2026-01-01") => await OfAsync(await ChildCase.OpenAsync(fixture), date);

    internal static async Task<Negotiation> OfAsync(ChildCase child, string date) => new(child, await child.MeetingAsync("clientPlan", date));

    internal static object Body(object? opinion = null, object[]? dissent = null, string? reviewBy = null) => new
    {
        purpose = "planReviewed",
        manner = "inPerson",
        opinion = opinion ?? Known,
        dissent = dissent ?? [new { who = "Isä", view = "Arki sujuu hänen luonaan jo nyt." }],
        reviewBy,
    };

    internal async Task<JsonElement> WrittenAsync(string? reviewBy = null)
    {
        using var answer = await PutAsync(Body(reviewBy: reviewBy));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.BodyAsync();
    }

    internal Task<HttpResponseMessage> PutAsync(object body, string version = "\"0\"", TestCaller? caller = null) =>
        Child.Area.As(caller ?? Child.Worker).PutAsync(Path, body, version);

    internal Task<JsonElement> HeldAsync(string? familyObstacle = null) =>
        Child.AcceptedAsync(HttpMethod.Post, $"{Area.Meetings}/{MeetingId}/held", new { familyObstacle });

    /// <summary>The child's responsible worker from long ago on.</summary>
    internal static async Task<Guid> WorkerOfAsync(ChildCase child)
    {
        var worker = await child.Area.ProfessionalAsync();
        await child.Area.JoinAsync(child.TeamId, worker, role: TeamRole.ResponsibleSocialWorker, from: new DateOnly(2024, 1, 1));
        return worker;
    }
}
