using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class AgreeSmallStepTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-12")]
    [Trait("covers", "A1-13")]
    [Trait("covers", "A2-11")]
    public async Task Has_who_what_and_when_and_shows_a_pair_of_two_services()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.RefusedAsync("not_at_work", "steps", new { what = "Liian aikaisin", doers = new[] { new { who = NetworkStory.Noticer } }, due = "2026-01-12" });
        await story.ToWorkAsync();

        var process = await story.AgreeAsync();

        var step = Assert.Single(process.GetProperty("rounds")[0].GetProperty("steps").EnumerateArray());
        Assert.Equal(("2026-01-12", true), (step.Text("due"), step.GetProperty("crossService").GetBoolean()));
    }

    [Fact]
    [Trait("covers", "A1-12")]
    public async Task Tells_each_who_does_it_and_later_that_it_is_done()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.ToWorkAsync();
        var area = story.Child.Area;
        var (professional, person, partner) = (await area.ProfessionalAsync(), await area.PersonAsync(story.Child.ChildId), await area.OrganisationAsync());
        var process = await story.PostAsync("steps", Step(
            Doer("professional", professional), Doer("closeNetwork", person), Doer("partner", partner), Doer("family", null)));
        var step = process.GetProperty("rounds")[0].GetProperty("steps")[0].Id();

        await story.PostAsync($"steps/{step}/done", new { on = "2026-01-01" });

        var told = await fixture.Service.PublishedAsync<StepAgreed>(area.Tenant);
        Assert.Equivalent(
            ((Guid?, Guid?, Guid?)[])[(professional, null, null), (null, person, null), (null, null, partner), (null, null, null)],
            told.Select(one => (one.ProfessionalId, one.PersonId, one.OrganisationId)), strict: true);
        Assert.All(told, one => Assert.Equal(
            (step, null, story.Child.ChildId, new DateOnly(2026, 1, 12), 1), (one.StepId, one.MeetingId, one.ChildId!.Value, one.DueOn, one.Version)));
        var done = Assert.Single(await fixture.Service.PublishedAsync<StepDone>(area.Tenant));
        Assert.Equal((step, story.Child.ChildId, true, 2), (done.StepId, done.ChildId!.Value, done.Done, done.Version));
    }

    [Fact]
    public async Task Refuses_to_name_by_an_id_whom_nobody_knows_around_the_child()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.ToWorkAsync();
        foreach (var (kind, id) in ((string, Guid)[])
            [("professional", Guid.CreateVersion7()), ("partner", Guid.CreateVersion7()), ("closeNetwork", await story.Child.Area.PersonAsync())])
        {
            using var answer = await story.Child.SendAsync(HttpMethod.Post, $"{story.Path}/steps", Step(Doer(kind, id)));
            await answer.AssertFieldAsync("doers", "unknown_doer");
        }
    }

    [Fact]
    public async Task Needs_someone_to_do_it()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        using var answer = await story.Child.SendAsync(
            HttpMethod.Post, $"{story.Path}/steps", new { what = "Kuka?", doers = Array.Empty<object>(), due = "2026-01-12" });

        await answer.AssertFieldAsync("doers", "not_empty");
    }

    private static object Step(params object[] doers) => new { what = "Yhteinen aamupala", doers, due = "2026-01-12" };

    private static object Doer(string kind, Guid? id) => new { who = new { kind, name = "Joku", id } };
}
