using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class EnrolPartnerPeopleTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A0-09")]
    [Trait("covers", "A2-16")]
    public async Task A_school_enrols_its_people_and_whoever_is_known_is_the_same_person()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        var known = await area.PartnerAsync("known@demo.example");

        var rows = (await School().PostedAsync(Path(groupId), Body("new@demo.example", "Known@demo.example"))).Items();

        Assert.Equal(["enrolled", "waiting"], rows.Select(row => row.Text("status")!));
        Assert.Equal(known, rows[1].GetProperty("participantId").GetGuid());
        var people = await fixture.Service.InTenantAsync(area.Tenant, db => db.Participants.OrderBy(row => row.Id).ToListAsync());
        Assert.Equal(["Demokoulu", "demokoulu-client"], people.Select(row => row.Organisation!));
        Assert.Equal("Testi Demokoulu", people[0].Name);
    }

    [Fact]
    public async Task Only_where_partners_may_and_only_for_an_organisation()
    {
        using var closed = await School().PostAsJsonAsync(Path(await area.GroupAsync(Bodies.Group(partnerEnrolment: false))), Body("a@demo.example"));
        await closed.AssertProblemAsync(HttpStatusCode.Conflict, "no_partner_enrolment");
        using var nobody = area.Service.Stranger(TestCaller.With(Role.Partner, area.Tenant));
        using var homeless = await nobody.PostAsJsonAsync(Path(await area.GroupAsync()), Body("a@demo.example"));
        await homeless.AssertProblemAsync(HttpStatusCode.Forbidden, "partner_not_admitted");
    }

    [Fact]
    public async Task Refuses_the_same_address_twice_and_what_is_none()
    {
        var path = Path(await area.GroupAsync());
        using var twice = await School().PostAsJsonAsync(path, Body("a@demo.example", "A@demo.example"));
        await twice.AssertFieldAsync("people", "named_twice");
        using var none = await School().PostAsJsonAsync(path, Body("nobody"));
        await none.AssertFieldAsync("people[0].email", "email");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), Body("a@demo.example")), Role.Professional, Role.Lead, Role.Trainer, Role.Auditor, Role.Admin, Role.Family);

    private HttpClient School() => area.As(TestCaller.With(Role.Partner, area.Tenant) with { Organisation = "demokoulu-client" });

    private static object Body(params string[] emails) => new
    {
        people = emails.Select(email => new { name = "Kuraattori Demo", email, sector = "school", language = "fi" }),
    };

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/partner-enrolments";
}
