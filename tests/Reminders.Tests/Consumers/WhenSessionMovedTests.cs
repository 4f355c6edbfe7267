using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenSessionMovedTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Only_the_new_time_is_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var enrolment = Guid.CreateVersion7();
        await child.TellAsync<EnrolmentConfirmed, WhenEnrolmentConfirmed>(new(child.Tenant, groupId, enrolment, child["therapist"], child["therapist"], false, child.Now));
        await child.TellAsync<SessionScheduled, WhenSessionScheduled>(new(child.Tenant, groupId, id, child.Now.AddDays(6), child.Now.AddDays(6).AddHours(6), 1, child.Now));
        await child.TellAsync<SessionMoved, WhenSessionMoved>(new(child.Tenant, groupId, id, child.Now.AddDays(20), child.Now.AddDays(20).AddHours(6), 2, child.Now));
        await child.RunToAsync(child.Today.AddDays(10));
        Assert.Equal(["enrolmentConfirmed:therapist"], await child.ToldAsync());
        await child.RunToAsync(child.Today.AddDays(10));
        Assert.Equal(["enrolmentConfirmed:therapist", "sessionComing:therapist"], await child.ToldAsync());
    }
}
