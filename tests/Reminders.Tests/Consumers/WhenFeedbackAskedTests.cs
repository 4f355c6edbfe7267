using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenFeedbackAskedTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Each_of_those_who_were_there_is_asked_once()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<FeedbackAsked, WhenFeedbackAsked>(new(child.Tenant, groupId, Guid.CreateVersion7(), id, child.Today.AddDays(14), [child["therapist"], child["coordinator"]], child.Now));
        await child.RunToAsync(child.Today.AddDays(15));
        Assert.Equal(["feedbackAsked:coordinator", "feedbackAsked:therapist"], await child.ToldAsync());
    }
}
