using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.Plans.Tests.Consumers;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class AttachToolTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-06")]
    public async Task Lies_beside_a_plan_and_a_meeting_and_is_found_there()
    {
        var one = await PlanCase.StartedAsync(fixture);
        var plan = (await one.ReadAsync("joint-plan")).Id();
        var (tool, meeting) = ((await one.ToolAsync("timeline")).Id(), Guid.CreateVersion7());
        await one.ToolAsync("helpingMap");

        await one.PostedAsync($"tools/{tool}/attachments", new { to = "plan", targetId = plan });
        await one.PostedAsync($"tools/{tool}/attachments", new { to = "meeting", targetId = meeting });

        Assert.Equal(tool, (await one.ReadAsync($"tools?attachedTo={meeting}")).Items().Single().Id());
        Assert.Equal(tool, (await one.ReadAsync($"tools?attachedTo={plan}")).Items().Single().Id());
        await one.RefusedAsync("attached_already", $"tools/{tool}/attachments", new { to = "plan", targetId = plan });
    }

    [Fact]
    public async Task Is_not_laid_beside_another_childs_meeting_or_plan()
    {
        var (one, other) = (await PlanCase.OpenAsync(fixture), new MeetingStory(await PlanCase.StartedAsync(fixture)));
        var tool = (await one.ToolAsync("timeline")).Id();
        await one.Service.DeliverAsync<MeetingScheduled, WhenMeetingScheduled>(new MeetingScheduled(
            one.Tenant, null, other.TeamId, Guid.CreateVersion7(), MeetingKind.ResponsibilityTeam,
            new(other.MeetingId, PlansFixture.Now, PlansFixture.Now.AddHours(1), 1), PlansFixture.Now));

        await one.PostAsync($"tools/{tool}/attachments", new { to = "meeting", targetId = other.MeetingId }).RefusesFieldAsync("targetId", "unknown");
        await one.PostAsync($"tools/{tool}/attachments", new { to = "plan", targetId = Guid.NewGuid() }).RefusesFieldAsync("targetId", "unknown");
        await one.HiddenFromOthersAsync(HttpMethod.Post, $"tools/{tool}/attachments", new { to = "plan", targetId = Guid.NewGuid() }, Role.Family, Role.Partner);
    }
}
