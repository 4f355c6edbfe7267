using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenCertificateIssuedTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Its_holder_is_told()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<CertificateIssued, WhenCertificateIssued>(new(child.Tenant, id, groupId, child["therapist"], child["therapist"], child.Today, child.Today.AddDays(90), child.Now));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["certificateIssued:therapist"], await child.ToldAsync());
    }
}
