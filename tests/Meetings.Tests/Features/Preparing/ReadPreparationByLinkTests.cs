using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class ReadPreparationByLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-22")]
    public async Task Shows_a_kind_and_a_time_and_nobodys_name_or_words()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-15");
        using var read = await linked.ReadAsync(await linked.LinkAsync("preparation"));

        Assert.True(read.Headers.CacheControl!.NoStore);
        Assert.Equal(["kind", "startsAt", "endsAt", "status", "open"], (await read.BodyAsync()).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Leads_nowhere_when_replaced_taken_back_withdrawn_guessed_or_of_another_purpose()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-15");
        var first = await linked.LinkAsync("preparation");
        var second = await linked.LinkAsync("preparation");
        foreach (var wrong in (string[])[first, second[..^1], second.Replace("/preparations/", "/feedback/", StringComparison.Ordinal), "/calendar/preparations/" + new string('A', 43)])
        {
            using var read = await linked.ReadAsync(wrong);
            await read.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        using var revoked = await linked.Room.SendAsync(HttpMethod.Delete, $"{linked.Room.Path}/participants/{linked.ParticipantId}/link");
        using var takenBack = await linked.ReadAsync(second);
        await takenBack.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        var third = await linked.LinkAsync("preparation");
        await linked.Room.PostAsync($"{linked.Room.Path}/participants/{linked.ParticipantId}/withdraw");
        using var withdrawn = await linked.ReadAsync(third);
        await withdrawn.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
