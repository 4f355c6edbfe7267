using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class OpenRecordTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-08")]
    [Trait("covers", "A0-06")]
    public async Task A_network_meeting_has_its_three_parts_and_those_of_the_child()
    {
        var room = await Room.OfChildAsync(area);

        var record = await room.OpenedAsync();

        Assert.Equal(
            ["coreIssue", "sharedPlan", "jointEvaluation", "childsView", "situation", "hypotheses", "solutions"],
            record.Parts().Select(part => part.Text("kind")));
        Assert.Equal(("open", 0), (record.Text("state"), record.GetProperty("sharedVersion").GetInt32()));
        Assert.All(record.Parts(), part => Assert.Equal(room.ChildId.ToString(), part.Text("childId")));
    }

    [Fact]
    [Trait("covers", "A0-07")]
    [Trait("covers", "A1-09")]
    public async Task The_parts_follow_the_structure_that_the_meeting_chose()
    {
        var room = await Room.OfChildrenAsync(area);
        await room.PostAsync($"{room.Path}/agenda", new { structure = "helpingMap" });

        var record = await room.OpenedAsync();

        Assert.Equal(
            ["notes", .. Enumerable.Repeat<string[]>(["childsView", "vision", "obstacles", "supports", "plan"], 2).SelectMany(kinds => kinds)],
            record.Parts().Select(part => part.Text("kind")));
        Assert.Equal(
            [null, .. room.Children.SelectMany(child => Enumerable.Repeat(child.ToString(), 5))],
            record.Parts().Select(part => part.Text("childId")));
    }

    [Fact]
    public async Task Is_opened_once_also_by_two_at_once()
    {
        var room = await Room.OfChildAsync(area);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => room.SendAsync(HttpMethod.Post, $"{room.Path}/record")));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            await answer.AssertProblemAsync(HttpStatusCode.Conflict, "record_exists");
        }
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Family)]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Partner)]
    public async Task Does_not_exist_for_who_has_no_grant(Role role)
    {
        var room = await Room.OfChildAsync(area);

        using var answer = await room.SendAsync(HttpMethod.Post, $"{room.Path}/record", caller: TestCaller.With(role, area.Tenant));

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
