using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenEnrolmentCancelledTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Who_gave_the_seat_up_is_not_reminded()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var enrolment = Guid.CreateVersion7();
        await child.TellAsync<EnrolmentConfirmed, WhenEnrolmentConfirmed>(new(child.Tenant, groupId, enrolment, child["therapist"], child["therapist"], false, child.Now));
        await child.TellAsync<SessionScheduled, WhenSessionScheduled>(new(child.Tenant, groupId, id, child.Now.AddDays(6), child.Now.AddDays(6).AddHours(6), 1, child.Now));
        await child.RunToAsync(child.Today);
        await child.TellAsync<EnrolmentCancelled, WhenEnrolmentCancelled>(new(child.Tenant, groupId, enrolment, child["therapist"], child.Now));
        await child.RunToAsync(child.Today.AddDays(7));
        Assert.Equal(["enrolmentConfirmed:therapist"], await child.ToldAsync());
    }
}
