using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

public sealed class ListQuestionsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Readers_see_published_questions_without_who_asked()
    {
        var forum = await OpenedForum.Async(area);
        var (_, caller) = await area.ProfessionalAsync();
        await forum.AskAsync("Yksi", client: area.As(caller));
        await forum.AskAsync("Kaksi");
        var one = (await forum.QuestionsAsync(Role.Lead)).Single(question => question.Text("text") == "Yksi");
        await area.Lead.PostedAsync($"{Area.Path}/forum-questions/{one.Id()}/moderation", new { publish = true });

        var seen = Assert.Single(await forum.QuestionsAsync(Role.Partner));
        Assert.Equal(("Yksi", null), (seen.Text("text"), seen.Text("askedBy")));
        Assert.Equal(2, (await area.Lead.AllAsync($"{forum.Path}/questions?limit=1")).Count);
        await new Area(fixture).Lead.GetAsync(new Uri($"{forum.Path}/questions", UriKind.Relative)).MissingAsync();
    }
}
