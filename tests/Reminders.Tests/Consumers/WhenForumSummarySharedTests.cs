using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenForumSummarySharedTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    [Trait("covers", "A2-19")]
    public async Task Whoever_registered_is_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<ForumSummaryShared, WhenForumSummaryShared>(new(child.Tenant, groupId, id, [child["therapist"], child["coordinator"]], child.Now) { GuestIds = [await child.AddGuestAsync("teacher")] });
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["forumSummary:coordinator", "forumSummary:teacher", "forumSummary:therapist"], await child.ToldAsync());
        var delivery = (await child.Story.DeliveriesAsync()).Single(row => row.RecipientId == child["teacher"]);
        Assert.Contains($"/forums/{id}", (await ReadMail.FromAsync(fixture.FileOf(delivery.Id))).Plain, StringComparison.Ordinal);
    }
}
