using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class PrepareByLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-05")]
    public async Task The_words_reach_the_workers_as_they_are_and_the_link_is_spent()
    {
        var linked = await FamilyLinked.ToAsync(fixture, "2026-01-15");
        var link = await linked.LinkAsync("preparation");
        using var blank = await linked.SayAsync(link, new { wishes = new { hope = " " } });
        await blank.AssertFieldAsync("wishes.hope", "not_empty");
        using var malformed = await linked.SayAsync(link, new { });
        await malformed.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => linked.SayAsync(link, new { wishes = FamilyLinked.Wishes })));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.NoContent);
        Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.NotFound));
        using var read = await linked.ReadAsync(link);
        await read.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");

        var said = Assert.Single((await linked.Room.Client.JsonAsync($"/api/meetings/children/{linked.Room.ChildId}/family-preparations")).Items());
        Assert.Equal((linked.PersonId.ToString(), "Että aamut ei ois riitaa"), (said.Text("personId"), said.GetProperty("wishes").Text("hope")));
        var line = Assert.Single((await fixture.Service.AccessLogAsync(linked.Room.Area.Tenant)).FindAll(one => one.Action == "prepareByLink"));
        Assert.Equal((linked.Room.ChildId, "personalLink"), (line.ChildId, line.Ground));
    }

    [Fact]
    public async Task Takes_nothing_once_it_has_expired_and_spends_nothing_when_the_meeting_has_begun()
    {
        var (expired, begun) = (await FamilyLinked.ToAsync(fixture, "2026-01-15"), await FamilyLinked.ToAsync(fixture, "2026-01-15"));
        var (old, late) = (await expired.LinkAsync("preparation"), await begun.LinkAsync("preparation"));
        await expired.Room.Area.RunAsync(db => db.PreparationLinks.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, MeetingsFixture.Now)));
        await begun.Room.Area.RunAsync(db => db.Meetings.Where(row => row.Id == begun.Room.MeetingId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.StartsAt, MeetingsFixture.Now)));

        using var ended = await expired.SayAsync(old, new { wishes = FamilyLinked.Wishes });
        await ended.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var refused = await begun.SayAsync(late, new { wishes = FamilyLinked.Wishes });
        await refused.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_begun");
        using var read = await begun.ReadAsync(late);
        Assert.False((await read.BodyAsync()).GetProperty("open").GetBoolean());
    }
}
