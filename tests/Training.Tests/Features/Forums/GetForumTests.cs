using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

public sealed class GetForumTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Counts_everyone_who_registered()
    {
        var forum = await OpenedForum.Async(area);
        await area.EnrolAsync(forum.GroupId, await area.PartnerAsync(), await area.PartnerAsync());
        var shown = await area.As(Role.Partner).JsonAsync(forum.Path);
        Assert.Equal(("Lakia ja lastensuojelua", "2", null), (shown.Text("theme"), shown.Text("registered"), shown.Text("summary")));
        await new Area(fixture).Lead.GetAsync(new Uri(forum.Path, UriKind.Relative)).MissingAsync();
    }
}
