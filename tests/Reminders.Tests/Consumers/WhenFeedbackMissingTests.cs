using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenFeedbackMissingTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Only_those_who_have_not_answered_are_asked_again()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<FeedbackAsked, WhenFeedbackAsked>(new(child.Tenant, groupId, Guid.CreateVersion7(), id, child.Today.AddDays(14), [child["therapist"], child["coordinator"]], child.Now));
        await child.RunToAsync(child.Today.AddDays(7));
        await child.TellAsync<FeedbackMissing, WhenFeedbackMissing>(
            new(child.Tenant, groupId, Guid.CreateVersion7(), id, child.Today.AddDays(7), [child["therapist"]], child.Now));
        await child.RunToAsync(child.Today.AddDays(8));
        Assert.Equal(["feedbackAsked:coordinator", "feedbackAsked:therapist", "feedbackMissing:therapist"], await child.ToldAsync());
    }
}
