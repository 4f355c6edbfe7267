using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

public sealed class ModerateQuestionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Published_in_other_words_or_rejected_with_a_reason_and_once()
    {
        var forum = await OpenedForum.Async(area);
        await forum.AskAsync("Lapsi 150313A902J ei tule kouluun");
        var path = $"{Area.Path}/forum-questions/{(await forum.QuestionsAsync(Role.Lead)).Single().Id()}/moderation";

        await area.Lead.PostAsJsonAsync(path, new { publish = false }).RefusesFieldAsync("because", "not_empty");
        await area.Lead.PostAsJsonAsync(path, new { publish = true, text = "Lapsi 150313A902J" }).RefusesFieldAsync("text", "personal_identity_code");
        Assert.Equal("Entä kun lapsi ei tule kouluun?", (await area.Lead.PostedAsync(path, new { publish = true, text = "Entä kun lapsi ei tule kouluun?" })).Text("text"));
        await area.Lead.PostAsJsonAsync(path, new { publish = false, because = "x" }).RefusesAsync("question_moderated");
        await new Area(fixture).Lead.PostAsJsonAsync(path, new { publish = true }).MissingAsync();
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(path, new { publish = true }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
