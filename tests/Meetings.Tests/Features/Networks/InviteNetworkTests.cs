using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class InviteNetworkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-09")]
    [Trait("covers", "A1-05")]
    public async Task Nobody_is_invited_before_the_preparation_is_whole()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        object[] halves =
        [
            NetworkStory.Preparation(coreIssue: null), NetworkStory.Preparation(agreed: false), NetworkStory.Preparation(sharing: false),
        ];

        await story.RefusedAsync("preparation_not_whole", "invitations", new { inviteeIds = new[] { Guid.NewGuid() } });
        foreach (var half in halves)
        {
            var process = await story.PutAsync("preparation", half);
            var invitee = process.GetProperty("rounds")[0].GetProperty("preparation").GetProperty("invitees")[0].GetProperty("id").GetGuid();
            await story.RefusedAsync("preparation_not_whole", "invitations", new { inviteeIds = new[] { invitee } });
            Assert.Equal("preparation", (await story.ReadAsync()).Text("step"));
        }

        await story.InviteAsync();
        Assert.Equal("orientation", (await story.ReadAsync()).Text("step"));
    }

    [Fact]
    [Trait("covers", "R-09")]
    public async Task Only_those_are_invited_whom_the_family_agreed_to_and_only_once()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.InviteAsync();
        var grandmother = (await story.ReadAsync()).GetProperty("rounds")[0].GetProperty("preparation").GetProperty("invitees")[1].GetProperty("id").GetGuid();

        await story.RefusedAsync("invitee_not_agreed", "invitations", new { inviteeIds = new[] { grandmother } });
        await story.RefusedAsync("invitee_already_invited", "invitations", new { inviteeIds = new[] { await story.AgreedInviteeAsync() } });
    }
}
