using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Messaging;

public sealed class FailedMessagesTests(ProbeFixture fixture)
{
    private const string Failed = "/api/probe/messages/failed";

    [Fact]
    public async Task What_could_not_be_handled_is_listed_and_can_be_sent_again()
    {
        var tenant = TestCaller.NewTenant();
        using var admin = fixture.Client(TestCaller.With(Role.Admin, tenant));
        var (grant, child) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var messageId = Guid.CreateVersion7();

        // A revocation before its grant cannot be handled; once the grant is there it can.
        await fixture.Services.GetRequiredService<IBus>().Publish(
            new AccessRevoked(tenant, grant, child, DateTimeOffset.UtcNow), context => context.MessageId = messageId);
        await Eventually.HoldsAsync("the message is given up", async () => (await ListAsync(admin)).Contains(messageId.ToString(), StringComparison.Ordinal), TimeSpan.FromSeconds(60));
        Assert.DoesNotContain(child.ToString(), await ListAsync(admin), StringComparison.Ordinal);

        await fixture.DeliverAsync<AccessGranted, WhenAccessGranted>(new AccessGranted(
            tenant, grant, child, GranteeKind.Subject, "someone", "test", DateTimeOffset.UtcNow, null, DateTimeOffset.UtcNow));
        var resent = await (await admin.PostAsync($"{Failed}/resend", null)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(resent.GetProperty("count").GetInt32() >= 1);
        await Eventually.HoldsAsync("the grant has ended", () =>
            fixture.InTenantAsync(tenant, db => db.ChildGrants.AnyAsync(row => row.Id == grant && row.Until != null)));
    }

    [Fact]
    public async Task Is_for_those_who_operate_the_platform()
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Admin))
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await fixture.Client(TestCaller.With(role, TestCaller.NewTenant())).GetAsync(Failed)).StatusCode);
        }
    }

    private static Task<string> ListAsync(HttpClient admin) => admin.GetStringAsync(Failed);
}
