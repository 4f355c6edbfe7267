using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Partners;

public sealed class PartnerStatementsTests(MeetingsFixture fixture)
{
    private static object Saying(string text) => new { text };

    [Fact]
    [Trait("covers", "A3-19")]
    public async Task A_partner_says_something_before_the_meeting_and_says_it_anew()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        var path = $"{story.One}/statement";
        using var school = story.School;
        await school.GetAsync(path).MissingAsync();
        var given = await school.PostedAsync(path, Saying("Poissaoloja on 62 tuntia"));
        Assert.Equal((story.Organisation, "1"), (given.GetProperty("organisationId").GetGuid(), given.Text("version")));
        await school.PostAsJsonAsync(path, Saying("x")).RefusesAsync("statement_given");

        await school.PutAsync(path, Saying("x"), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        using var changed = await school.ReplaceAsync(path, Saying("Poissaoloja on 65 tuntia"));
        Assert.Equal("2", (await changed.BodyAsync()).Text("version"));
        await school.PutAsync(path, Saying("x"), "\"1\"").ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("Poissaoloja on 65 tuntia", (await school.JsonAsync(path)).Text("text"));
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Only_partners_of_the_team_that_belong_to_the_meeting_and_each_only_its_own()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        await story.School.PostedAsync($"{story.One}/statement", Saying("Koulun kanta"));
        foreach (var other in new[] { await story.FormerAsync(), await story.AsideAsync() })
        {
            await other.PostAsJsonAsync($"{story.One}/statement", Saying("x")).MissingAsync();
            await other.GetAsync($"{story.One}/statement").MissingAsync();
        }

        await story.Child.Client.PostAsJsonAsync($"{story.One}/statement", Saying("x")).MissingAsync();
    }

    [Fact]
    public async Task Refuses_what_is_blank_or_comes_when_the_meeting_has_begun()
    {
        var story = await PartnerStory.BeginAsync(fixture, "2025-12-30");
        await story.School.PostAsJsonAsync($"{story.One}/statement", Saying(" ")).RefusesFieldAsync("text", "not_empty");
        await story.School.PostAsJsonAsync($"{story.One}/statement", Saying("x")).RefusesAsync("meeting_begun");
    }

    [Fact]
    public async Task The_same_key_twice_is_one_statement()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        using var school = story.School;
        school.DefaultRequestHeaders.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var first = await school.PostedAsync($"{story.One}/statement", Saying("Koulun kanta"));
        Assert.Equal(first.Id(), (await school.PostedAsync($"{story.One}/statement", Saying("Koulun kanta"))).Id());
    }
}
