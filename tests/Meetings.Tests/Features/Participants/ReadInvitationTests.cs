using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class ReadInvitationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-26")]
    public async Task Shows_a_kind_and_a_time_and_nobody_and_no_place_and_is_kept_nowhere()
    {
        var invited = await Invited.ToAsync(fixture);
        using var answer = await invited.ReadAsync();
        var seen = await answer.BodyAsync();

        Assert.Equal(["kind", "startsAt", "endsAt", "status", "answer", "open"], seen.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("network", "none", JsonValueKind.True), (seen.Text("kind"), seen.Text("answer"), seen.GetProperty("open").ValueKind));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }
}
