using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

public sealed class ShareSummaryTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-19")]
    public async Task Everyone_who_registered_is_told_once_and_nobody_else()
    {
        var forum = await OpenedForum.Async(area);
        var ((registered, reader), (cancelled, _)) = (await area.ProfessionalAsync(), await area.ProfessionalAsync());
        var guest = await area.PartnerAsync();
        var enrolments = await area.EnrolAsync(forum.GroupId, registered, cancelled, guest);
        await area.Lead.PostedAsync($"{Area.Path}/enrolments/{enrolments[1].Id()}/cancellation", new { });

        await area.Lead.PostedAsync($"{forum.Path}/summary", new { summary = "Jokainen ilmoittaa itse." });

        var told = Assert.Single(await fixture.Service.PublishedAsync<ForumSummaryShared>(area.Tenant));
        Assert.Equal([registered], told.ProfessionalIds);
        Assert.Equal([guest], told.GuestIds);
        Assert.Equal("Jokainen ilmoittaa itse.", (await area.As(reader).JsonAsync(forum.Path)).Text("summary"));
        await area.Lead.PostAsJsonAsync($"{forum.Path}/summary", new { summary = "Uusi" }).RefusesAsync("summary_already_shared");
        await area.Lead.PostAsJsonAsync($"{forum.Path}/questions", new { text = "Vielä yksi?" }).RefusesAsync("questions_over");
    }
}
