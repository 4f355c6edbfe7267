using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Deliveries;

public sealed class SendAllAgainTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private const string Path = "/api/reminders/deliveries/send-again";

    [Fact]
    public async Task Sends_what_one_fault_stopped_and_leaves_the_rest_and_other_tenants()
    {
        var (other, _) = await GivenUp.AsyncOf(fixture, members: 1);
        var (story, admin) = await GivenUp.AsyncOf(fixture, members: 3);
        Assert.Equal(0, (await admin.PostedAsync(Path, new { fault = "smtp:554" })).GetProperty("count").GetInt32());
        Assert.Equal(3, (await admin.PostedAsync(Path, new { fault = "smtp:550" })).GetProperty("count").GetInt32());
        await fixture.RunJobAsync();
        Assert.All(await story.DeliveriesAsync(), delivery => Assert.Equal((DeliveryState.Sent, 1), (delivery.State, delivery.Attempts)));
        Assert.Equal(DeliveryState.GivenUp, (await other.DeliveryAsync()).State);
        Assert.Equal(0, (await admin.PostedAsync(Path, new { fault = (string?)null })).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Refuses_a_fault_that_none_can_have()
    {
        var (_, admin) = await GivenUp.AsyncOf(fixture, members: 1);
        await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(admin, Path, new { fault = new string('x', 81) })
            .RefusesFieldAsync("fault", "maximum_length");
    }
}
