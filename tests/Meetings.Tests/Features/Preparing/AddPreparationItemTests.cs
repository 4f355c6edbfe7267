using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class AddPreparationItemTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-05")]
    public async Task Adds_in_the_teams_own_words_before_or_after_the_list_is_begun()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), "clientPlan", "2026-01-15");
        await room.PostAsync($"{room.Path}/preparation/items", new { text = "Tulkki varataan", owner = "childsTeam" });
        await room.PostAsync($"{room.Path}/preparation");
        await room.PostAsync($"{room.Path}/preparation/items", new { text = "Kyyti isoäidille", owner = "childsTeam" });
        using var blank = await room.SendAsync(HttpMethod.Post, $"{room.Path}/preparation/items", new { text = " ", owner = "preparer" });
        using var stranger = await room.SendAsync(
            HttpMethod.Post, $"{room.Path}/preparation/items", new { text = "x", owner = "preparer" }, caller: await room.ProfessionalAsync());

        await blank.AssertFieldAsync("text", "not_empty");
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        var preparation = await room.Client.JsonAsync($"{room.Path}/preparation");
        Assert.Equal(10, preparation.GetProperty("open").GetInt32());
        Assert.Equal(["Tulkki varataan", "Kyyti isoäidille"], preparation.Items().Select(item => item.Text("text")).OfType<string>());
    }
}
