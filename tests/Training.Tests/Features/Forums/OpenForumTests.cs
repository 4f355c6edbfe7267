using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

public sealed class OpenForumTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task A_group_is_one_forum()
    {
        var forum = await OpenedForum.Async(area);
        await area.Lead.PostAsJsonAsync(forum.Path, new { theme = "Toinen" }).RefusesAsync("forum_already_open");
        await area.Lead.PostAsJsonAsync($"{Area.Path}/groups/{await area.GroupAsync()}/forum", new { theme = " " }).RefusesFieldAsync("theme", "not_empty");
        await new Area(fixture).Lead.PostAsJsonAsync(forum.Path, new { theme = "x" }).MissingAsync();
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(forum.Path, new { theme = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
