using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

/// <summary>An expert group with its secretary, an expert who signs in, and a child whose worker asks.</summary>
internal sealed class ExpertStory
{
    private ExpertStory(ChildCase child, TestCaller secretary, TestCaller expert) => (Child, Secretary, Expert) = (child, secretary, expert);

    internal ChildCase Child { get; }

    internal TestCaller Secretary { get; }

    internal TestCaller Expert { get; }

    internal Guid GroupId { get; private set; }

    internal List<Guid> Experts { get; private set; } = [];

    internal string Path => $"/api/meetings/expert-groups/{GroupId}";

    internal HttpClient Lead => Child.Area.As(Role.Lead);

    internal static async Task<ExpertStory> BeginAsync(MeetingsFixture fixture, bool anonymous = true)
    {
        var child = await ChildCase.OpenAsync(fixture);
        var story = new ExpertStory(
            child, TestCaller.With(Role.Professional, child.Area.Tenant), TestCaller.With(Role.Professional, child.Area.Tenant));
        var group = await AcceptedAsync(story.Lead, "/api/meetings/expert-groups", story.Group(anonymous));
        story.GroupId = group.GetProperty("id").GetGuid();
        story.Experts = [.. group.GetProperty("experts").EnumerateArray().Select(one => one.GetProperty("id").GetGuid())];
        return story;
    }

    internal object Group(bool anonymous) => new
    {
        name = "Monialainen asiantuntijaryhmä",
        secretary = new { name = "Noora Näytelä", subject = Secretary.Subject },
        anonymousHandling = anonymous,
        clientMayAttend = false,
        experts = new object[]
        {
            new { name = "Lakimies Demo", fields = new[] { "legal", "criminalMatters" } },
            new { name = "Psykologi Demo", fields = new[] { "psychological" }, organisation = "Nuorisopsykiatria Demo", subject = Expert.Subject },
        },
    };

    internal static async Task<JsonElement> AcceptedAsync(HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal Task<JsonElement> AsSecretaryAsync(string part, object body) => AcceptedAsync(Child.Area.As(Secretary), $"{Path}/{part}", body);

    internal async Task RefusedAsync(string code, string part, object body)
    {
        using var answer = await Child.Area.As(Secretary).PostAsJsonAsync($"{Path}/{part}", body);
        await answer.AssertProblemAsync(System.Net.HttpStatusCode.Conflict, code);
    }

    /// <summary>Keeps times on these days; returns their ids in order.</summary>
    internal async Task<List<Guid>> SlotsAsync(params string[] days) =>
        [.. (await AsSecretaryAsync("slots", new { days, localTime = "09:00", durationMinutes = 120 })).Items().Select(slot => slot.GetProperty("id").GetGuid())];

    internal async Task<Guid> AskAsync(ChildCase? child = null) => (await AcceptedAsync(
        (child ?? Child).Client, (child ?? Child).Path("expert-cases"), Question())).GetProperty("id").GetGuid();

    internal object Question() => new
    {
        groupId = GroupId,
        question = "Miten lapsen etu toteutuu?",
        fields = new[] { "legal", "psychological" },
        clientName = "Iiris Testimetsä",
    };

    internal Task<JsonElement> ComposeAsync(Guid caseId, Guid slotId) =>
        AsSecretaryAsync($"cases/{caseId}/composition", new { slotId, expertIds = Experts });

    internal static string Month(int month) => new DateOnly(2025, month, 10).ToString("O", CultureInfo.InvariantCulture);
}
