using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.PlanNegotiations;

[Trait("covers", "L-09")]
public sealed class ListPlanNegotiationsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_the_childs_own_page_by_page_and_a_family_those_of_its_meetings()
    {
        var first = await Negotiation.OnAsync(fixture);
        var second = await Negotiation.OfAsync(first.Child, "2025-06-01");
        var family = first.Child.Area.As(await first.Child.FamilyAsync(first.MeetingId));
        await first.WrittenAsync();
        await second.WrittenAsync();

        var path = first.Child.Path("plan-negotiations");

        Assert.Equal([first.MeetingId, second.MeetingId], (await first.Child.Client.AllAsync($"{path}?limit=1")).Select(one => one.GetProperty("meetingId").GetGuid()));
        Assert.Equal([first.MeetingId], (await family.JsonAsync(path)).Items().Select(one => one.GetProperty("meetingId").GetGuid()));
        await first.Child.HiddenFromOthersAsync(HttpMethod.Get, path, null);
    }
}
