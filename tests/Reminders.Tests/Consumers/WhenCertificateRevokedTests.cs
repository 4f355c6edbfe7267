using SystemicPlatform.Contracts.Training;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenCertificateRevokedTests(RemindersFixture fixture)
{
    private readonly Guid groupId = Guid.CreateVersion7();
    private readonly Guid id = Guid.CreateVersion7();


    [Fact]
    public async Task Its_holder_is_told_and_not_that_it_ends()
    {
        var child = await ChildStory.BeginAsync(fixture);
        await child.TellAsync<CertificateExpiring, WhenCertificateExpiring>(new(child.Tenant, id, child["therapist"], child["therapist"], child.Today.AddDays(60), child.Now));
        await child.TellAsync<CertificateRevoked, WhenCertificateRevoked>(new(child.Tenant, id, child["therapist"], child["therapist"], child.Now.AddSeconds(1)));
        await child.RunToAsync(child.Today.AddDays(1));
        Assert.Equal(["certificateRevoked:therapist"], await child.ToldAsync());
    }
}
