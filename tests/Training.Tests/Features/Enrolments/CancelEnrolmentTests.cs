using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class CancelEnrolmentTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Someone_who_waited_gives_up_without_anybody_moving_up()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        var enrolments = await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync(), await area.PartnerAsync());

        Assert.Equal("cancelled", (await area.Lead.PostedAsync(Path(enrolments[1].Id()), new { })).Text("status"));
        Assert.Empty(await fixture.Service.PublishedAsync<EnrolmentCancelled>(area.Tenant));

        await area.Lead.PostedAsync(Path(enrolments[0].Id()), new { });
        Assert.Equal(enrolments[2].Id(), (await fixture.Service.PublishedAsync<EnrolmentConfirmed>(area.Tenant)).Single(one => one.MovedUp).EnrolmentId);
    }

    [Fact]
    public async Task Nobody_moves_up_into_what_is_over()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        var enrolments = await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync());
        await area.SessionAsync(groupId, new DateOnly(2026, 8, 3));

        await area.Lead.PostedAsync(Path(enrolments[0].Id()), new { });

        Assert.DoesNotContain(await fixture.Service.PublishedAsync<EnrolmentConfirmed>(area.Tenant), one => one.MovedUp);
    }

    [Fact]
    public async Task Twice_is_refused()
    {
        var enrolment = (await area.EnrolAsync(await area.GroupAsync(), await area.PartnerAsync())).Single();
        await area.Lead.PostedAsync(Path(enrolment.Id()), new { });
        using var again = await area.Lead.PostAsJsonAsync(Path(enrolment.Id()), new { });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "enrolment_already_cancelled");
    }

    [Fact]
    public async Task Ones_own_ones_own_people_and_for_organisers_all_but_nobody_elses()
    {
        var groupId = await area.GroupAsync();
        var (ownId, own) = await area.ProfessionalAsync();
        var (_, colleague) = await area.ProfessionalAsync();
        var enrolment = (await area.EnrolAsync(groupId, ownId)).Single();
        var school = TestCaller.With(Role.Partner, area.Tenant) with { Organisation = "koulu" };
        var body = new { people = new[] { new { name = "Demo", email = "a@demo.example", sector = "school", language = "fi" } } };
        var partners = (await area.As(school).PostedAsync($"{Area.Path}/groups/{groupId}/partner-enrolments", body)).Items().Single();

        await AssertMissingAsync(colleague, enrolment.Id());
        await AssertMissingAsync(school, enrolment.Id());
        await AssertMissingAsync(own, partners.Id());
        await AssertMissingAsync(school with { Organisation = "toinen" }, partners.Id());
        await AssertMissingAsync(TestCaller.With(Role.Lead, TestCaller.NewTenant()), enrolment.Id());

        await area.As(own).PostedAsync(Path(enrolment.Id()), new { });
        await area.As(school).PostedAsync(Path(partners.Id()), new { });
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { }), Role.Auditor, Role.Admin, Role.Family);

    private async Task AssertMissingAsync(TestCaller caller, Guid enrolmentId)
    {
        using var answer = await area.As(caller).PostAsJsonAsync(Path(enrolmentId), new { });
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private static string Path(Guid enrolmentId) => $"{Area.Path}/enrolments/{enrolmentId}/cancellation";
}
