using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Deliveries;

public sealed class ListDeliveriesTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Shows_what_was_given_up_with_each_attempt_and_page_by_page()
    {
        var (story, admin) = await GivenUp.AsyncOf(fixture, members: 5);
        var rows = await admin.AllAsync("/api/reminders/deliveries?state=givenUp&limit=2");
        Assert.Equal((await story.DeliveriesAsync()).Select(row => row.Id).OrderDescending(), rows.Select(row => row.Id()));
        Assert.All(rows, row =>
        {
            Assert.Equal(("givenUp", "smtp:550", null), (row.Text("state"), row.Text("fault"), row.Text("nextAttemptAt")));
            var attempt = Assert.Single(row.Items("attempts"));
            Assert.Equal("smtp:550", attempt.Text("fault"));
            Assert.Equal(attempt.Text("begunAt"), attempt.Text("endedAt"));
        });
        Assert.Equal(10, (await admin.AllAsync("/api/reminders/deliveries?limit=3")).Count);
    }

    [Fact]
    public async Task Shows_nothing_of_another_tenant_and_nothing_to_other_roles()
    {
        var (story, _) = await GivenUp.AsyncOf(fixture, members: 1);
        Assert.Empty((await fixture.Client(TestCaller.With(Role.Admin, TestCaller.NewTenant())).JsonAsync("/api/reminders/deliveries")).Items());
        foreach (var role in Enum.GetValues<Role>().Except([Role.Admin]))
        {
            using var client = fixture.Client(TestCaller.With(role, story.Tenant));
            await client.GetAsync("/api/reminders/deliveries").ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
        }
    }

    [Fact]
    public async Task Refuses_a_state_that_is_none() =>
        await fixture.Client(TestCaller.With(Role.Admin, TestCaller.NewTenant())).GetAsync("/api/reminders/deliveries?state=lost")
            .ProblemAsync(System.Net.HttpStatusCode.BadRequest, "invalid_parameter");
}
