using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Contacts;

[Trait("covers", "L-11")]
public sealed class ListOverdueContactsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_whom_a_worker_has_not_met_in_time_longest_first()
    {
        var worker = await area.ProfessionalAsync();
        var (late, later, inTime, other) = (
            await ContactClient.OfAsync(area, worker), await ContactClient.OfAsync(area, worker), await ContactClient.OfAsync(area, worker), await ContactClient.OfAsync(area));
        await late.AgreedAsync(everyDays: 20);
        await later.AgreedAsync(everyDays: 10);
        await inTime.AgreedAsync(everyDays: 31);
        await other.AgreedAsync(everyDays: 5);

        Assert.Equal([later.ChildId, late.ChildId], await ChildrenAsync(TestCaller.With(Role.Lead, area.Tenant), $"?professionalId={worker}"));
        Assert.Equal([other.ChildId, later.ChildId, late.ChildId], await ChildrenAsync(TestCaller.With(Role.Lead, area.Tenant)));
        await later.MetAsync("2025-12-30");
        Assert.Equal([late.ChildId], await ChildrenAsync(TestCaller.With(Role.Lead, area.Tenant), $"?professionalId={worker}"));
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task Only_children_of_ones_own_and_being_listed_is_logged()
    {
        var child = await ContactClient.OfAsync(area);
        await child.AgreedAsync(everyDays: 5);
        var worker = TestCaller.With(Role.Professional, area.Tenant);
        Assert.Empty(await ChildrenAsync(worker));

        await area.GrantAsync(child.ChildId, worker);

        Assert.Equal([child.ChildId], await ChildrenAsync(worker));
        Assert.Contains(await fixture.Service.AccessLogAsync(area.Tenant), line => line.Subject == worker.Subject && line.ChildId == child.ChildId && line.Action == "listed");
        using var family = await area.As(Role.Family).GetAsync(new Uri(ContactClient.Overdue, UriKind.Relative));
        await family.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Is_read_from_an_index()
    {
        var now = MeetingsFixture.Now;
        var worker = Guid.CreateVersion7();
        var plan = await fixture.Service.InTenantAsync(area.Tenant, db => db.PlanAsync(
            db.ContactAgreements.Where(row => row.ProfessionalId == worker && row.OverdueAt <= now).OrderBy(row => row.OverdueAt).ThenBy(row => row.Id).Take(51)));

        Assert.Contains("ix_contact_agreements_professional_id_overdue_at_id", plan, StringComparison.Ordinal);
    }

    private async Task<List<Guid>> ChildrenAsync(TestCaller caller, string query = "") =>
        (await area.As(caller).JsonAsync(ContactClient.Overdue + query)).Items().ConvertAll(one => one.GetProperty("childId").GetGuid());
}
