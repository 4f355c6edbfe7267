using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenEnrolmentConfirmedTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Is_told_once_and_so_are_partners_people()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var enrolment = Guid.CreateVersion7();
        await child.TellAsync<EnrolmentConfirmed, WhenEnrolmentConfirmed>(new(child.Tenant, groupId, enrolment, child["therapist"], child["therapist"], false, child.Now));
        await child.TellAsync<EnrolmentConfirmed, WhenEnrolmentConfirmed>(new(child.Tenant, groupId, enrolment, child["therapist"], child["therapist"], false, child.Now));
        await child.TellAsync<EnrolmentConfirmed, WhenEnrolmentConfirmed>(new(child.Tenant, groupId, id, await child.AddGuestAsync("teacher"), null, true, child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["enrolmentConfirmed:teacher", "enrolmentConfirmed:therapist"], await child.ToldAsync());
    }
}
