using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.CooperationRecords;

public sealed class WriteCooperationSectionTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-19")]
    public async Task Two_editors_of_one_section_notice_each_other_and_nothing_is_lost()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        var read = await story.ETagAsync("basics");
        object first = new { guardians = new[] { "Maria" } }, second = new { guardians = new[] { "Jari" } };

        using var quick = await story.WriteAsync("basics", first, read);
        using var late = await story.WriteAsync("basics", second, read);

        Assert.Equal(HttpStatusCode.OK, quick.StatusCode);
        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("Maria", await GuardianAsync());

        using var again = await story.WriteAsync("basics", second);
        Assert.Equal("Jari", await GuardianAsync());

        async Task<string?> GuardianAsync() =>
            (await story.ReadAsync()).GetProperty("sections")[0].GetProperty("content").GetProperty("basics").GetProperty("guardians")[0].GetString();
    }

    [Fact]
    public async Task Two_editors_of_two_sections_do_not_meet()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        var (basics, next) = (await story.ETagAsync("basics"), await story.ETagAsync("next"));

        var answers = await Task.WhenAll(story.WriteAsync("basics", version: basics), story.WriteAsync("next", version: next));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    [Trait("covers", "A3-19")]
    [Trait("covers", "R-13")]
    [Trait("covers", "R-14")]
    public async Task Everyone_has_a_reason_to_be_there_and_goals_and_work_have_all_that_they_need()
    {
        var story = await CooperationStory.OpenAsync(fixture);
        using var noReason = await story.WriteAsync("participants", new[] { new { who = new { kind = "family", name = "Äiti" }, whyPresent = " " } });
        using var sameKey = await story.WriteAsync("goals", new[] { new { key = "g1", owner = "child", change = "A" }, new { key = "g1", owner = "family", change = "B" } });
        using var noOwner = await story.WriteAsync("goals", new[] { new { key = "g1", owner = "school", change = "A" } });
        using var noDay = await story.WriteAsync("workPlan", new[] { new { goalKey = "g1", who = "A", what = "B" } });
        using var noNext = await story.WriteAsync("next", new { on = (string?)null, at = (string?)null, place = (string?)null, participants = (string?)null, whyNone = (string?)null });
        using var other = await story.WriteAsync("goals", CooperationStory.Sections["basics"], other: "basics");

        await noReason.AssertFieldAsync("content.participants[0].whyPresent", "not_empty");
        await sameKey.AssertFieldAsync("content.goals", "same_key");
        await noOwner.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await noDay.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await noNext.AssertFieldAsync("content.next.on", "not_empty");
        await other.AssertProblemAsync(HttpStatusCode.Conflict, "not_this_section");
    }
}
