using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class RevokeInvitationLinkTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task The_link_leads_nowhere_and_the_answer_stays()
    {
        var invited = await Invited.ToAsync(fixture);
        using var answered = await invited.AnswerAsync("accepted");
        using var revoked = await invited.Room.SendAsync(HttpMethod.Delete, invited.LinkPath);
        using var twice = await invited.Room.SendAsync(HttpMethod.Delete, invited.LinkPath);
        using var read = await invited.ReadAsync();

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (revoked.StatusCode, twice.StatusCode));
        await read.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        var everyone = (await invited.Room.Client.JsonAsync($"{invited.Room.Path}/participants")).Items();
        Assert.Equal("accepted", everyone.Single(row => row.Id() == invited.ParticipantId).Text("answer"));
    }
}
