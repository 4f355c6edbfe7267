using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class ListExpertCasesTests(MeetingsFixture fixture)
{
    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "Iiris Testimetsä")]
    [Trait("covers", "L-15")]
    public async Task The_name_is_the_secretarys_in_anonymous_handling_and_the_childs_id_is_on_no_list(bool anonymous, string? nameForExperts)
    {
        var story = await ExpertStory.BeginAsync(fixture, anonymous);
        await story.AskAsync();

        var (expert, secretary, lead) = (await SeenAsync(story.Expert), await SeenAsync(story.Secretary), (await story.Lead.JsonAsync($"{story.Path}/cases")).Items().Single());

        Assert.Equal((nameForExperts, "Iiris Testimetsä", null), (expert.Text("clientName"), secretary.Text("clientName"), lead.Text("clientName")));
        Assert.All([expert, secretary, lead], seen => Assert.Equal((null, "Miten lapsen etu toteutuu?"), (seen.Text("childId"), seen.Text("question"))));
        Assert.Equal(3, (await fixture.Service.AccessLogAsync(story.Child.Area.Tenant)).Count(line => line.ChildId == story.Child.ChildId && line.Ground == "expertGroup"));

        async Task<System.Text.Json.JsonElement> SeenAsync(SystemicPlatform.Testing.Identity.TestCaller caller) =>
            (await story.Child.Area.As(caller).JsonAsync($"{story.Path}/cases")).Items().Single();
    }

    [Fact]
    public async Task Whoever_does_not_sit_in_the_group_sees_no_case()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        await story.AskAsync();

        using var answer = await story.Child.Client.GetAsync(new Uri($"{story.Path}/cases", UriKind.Relative));

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
