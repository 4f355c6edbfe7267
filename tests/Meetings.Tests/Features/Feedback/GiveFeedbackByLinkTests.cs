using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Feedback;

public sealed class GiveFeedbackByLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-10")]
    public async Task The_words_reach_the_workers_as_they_are_and_the_link_is_spent()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-01");
        var link = await linked.LinkAsync("feedback");
        using var early = await linked.SayAsync(link, new { answers = FamilyLinked.Answers });
        await early.AssertProblemAsync(HttpStatusCode.Conflict, "feedback_after_meeting");
        await linked.Room.HeldAsync();
        using var six = await linked.SayAsync(link, new { answers = new { heard = 6, understood = 1, useful = 1, hopeful = 1 } });
        await six.AssertFieldAsync("answers.heard", "inclusive_between");
        using var malformed = await linked.SayAsync(link, new { });
        await malformed.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => linked.SayAsync(link, new { answers = FamilyLinked.Answers })));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.NoContent);
        Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.NotFound));

        var given = Assert.Single((await linked.Room.Client.JsonAsync($"/api/meetings/children/{linked.Room.ChildId}/feedback")).Items());
        Assert.Equal((linked.PersonId.ToString(), "Sain puhua rauhassa"), (given.Text("personId"), given.GetProperty("answers").Text("words")));
        var line = Assert.Single((await fixture.Service.AccessLogAsync(linked.Room.Area.Tenant)).FindAll(one => one.Action == "giveFeedbackByLink"));
        Assert.Equal((linked.Room.ChildId, "personalLink"), (line.ChildId, line.Ground));
    }

    [Fact]
    public async Task Takes_nothing_once_it_has_expired()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-01");
        var link = await linked.LinkAsync("feedback");
        await linked.Room.HeldAsync();
        await linked.Room.Area.RunAsync(db => db.FeedbackLinks.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, MeetingsFixture.Now)));
        using var expired = await linked.SayAsync(link, new { answers = FamilyLinked.Answers });
        await expired.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
