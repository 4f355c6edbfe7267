using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Preparing;

public sealed class BeginPreparationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "R-05")]
    [Trait("covers", "A0-23")]
    public async Task Lists_what_each_one_brings_and_begins_once()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), "clientPlan", "2026-01-15");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => room.SendAsync(HttpMethod.Post, $"{room.Path}/preparation")));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            await answer.AssertProblemAsync(HttpStatusCode.Conflict, "preparation_begun");
        }

        var preparation = await room.Client.JsonAsync($"{room.Path}/preparation");
        Assert.Equal(8, preparation.GetProperty("open").GetInt32());
        Assert.Equal(["childsTeam", "preparer", "responsibleWorker"], preparation.Items().Select(item => item.Text("owner")).Distinct().Order());
    }

    [Fact]
    [Trait("covers", "R-05")]
    public async Task Each_of_several_children_brings_their_own_behind_their_own_gate()
    {
        var area = new Area(fixture.Service);
        var room = await Room.OfChildrenAsync(area, date: "2026-01-15");
        await room.PostAsync($"{room.Path}/preparation");
        var late = await area.ChildAsync();
        var lead = TestCaller.With(Role.Lead, area.Tenant);
        await room.PostAsync($"{room.Path}/children", new { childId = late }, lead);
        using var released = await room.SendAsync(HttpMethod.Post, $"{room.Path}/children/{room.ChildId}/release", caller: lead);
        Assert.Equal(HttpStatusCode.NoContent, released.StatusCode);

        var whole = (await area.As(lead).JsonAsync($"{room.Path}/preparation")).Items();
        var one = (await area.As(await room.ProfessionalAsync(late)).JsonAsync($"{room.Path}/preparation")).Items();

        Assert.Equal((10, 7), (whole.Count, one.Count));
        Assert.Equal([late.ToString(), null], one.Select(item => item.Text("childId")).Distinct().OrderDescending());
        var hidden = whole.First(item => item.Text("childId") == room.Children[1].ToString()).Text("id");
        using var ticked = await room.SendAsync(
            HttpMethod.Post, $"{room.Path}/preparation/{hidden}", new { done = true }, caller: await room.ProfessionalAsync(late));
        await ticked.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
