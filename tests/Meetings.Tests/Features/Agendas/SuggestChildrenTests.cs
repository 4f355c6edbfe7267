using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class SuggestChildrenTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-21")]
    public async Task Who_was_never_discussed_comes_first_then_who_waited_longest()
    {
        var teamId = await area.TeamAsync();
        var (never, lately, longAgo, inMeeting) = (await ReferredAsync(teamId), await ReferredAsync(teamId), await ReferredAsync(teamId), await ReferredAsync(teamId));
        var (gone, elsewhere) = (await ReferredAsync(teamId, ends: new DateOnly(2026, 1, 12)), await ReferredAsync(await area.TeamAsync()));
        await HeldAsync(teamId, "2025-12-16", longAgo, gone);
        await HeldAsync(teamId, "2025-12-23", lately, elsewhere);
        var meeting = await ScheduledAsync(teamId, "2026-01-13", inMeeting);

        var suggested = (await area.As(Role.Lead).JsonAsync($"{Area.Meetings}/{meeting}/suggested-children")).Items();

        Assert.Equal([never, longAgo, lately], suggested.Select(one => one.GetProperty("childId").GetGuid()));
        Assert.Equal([null, "2025-12-16T07:00:00Z", "2025-12-23T07:00:00Z"], suggested.Select(one => one.Text("lastDiscussedAt")));
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        await area.GrantAsync(lately, worker);
        Assert.Equal([lately], (await area.As(worker).JsonAsync($"{Area.Meetings}/{meeting}/suggested-children")).Items().Select(one => one.GetProperty("childId").GetGuid()));
        using var foreign = await area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant())).GetAsync(new Uri($"{Area.Meetings}/{meeting}/suggested-children", UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private async Task<Guid> ReferredAsync(Guid teamId, DateOnly? ends = null)
    {
        var childId = await area.ChildAsync();
        var referralId = await area.ReferAsync(teamId, childId);
        if (ends is { } last)
        {
            await fixture.Service.DeliverAsync<ReferralEnded, WhenReferralEnded>(new ReferralEnded(area.Tenant, childId, referralId, teamId, last, MeetingsFixture.Now));
        }

        return childId;
    }

    private async Task<Guid> ScheduledAsync(Guid teamId, string date, params Guid[] children) =>
        (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("date", date), ("childIds", MeetingRequest.Ids(children))))).Id();

    private async Task HeldAsync(Guid teamId, string date, params Guid[] children) =>
        await area.PostedAsync($"{Area.Meetings}/{await ScheduledAsync(teamId, date, children)}/held");
}
