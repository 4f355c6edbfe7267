using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class EnrolParticipantsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Takes_them_in_the_order_in_which_they_are_named()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1, selfEnrolment: false));
        var (first, second) = (await area.PartnerAsync(), (await area.ProfessionalAsync()).Id);

        var enrolments = await area.EnrolAsync(groupId, first, second);

        Assert.Equal([("enrolled", null), ("waiting", "1")], enrolments.Select(row => (row.Text("status")!, row.Text("place"))));
        Assert.Equal([first, second], enrolments.Select(row => row.GetProperty("participantId").GetGuid()));
    }

    [Fact]
    public async Task All_of_them_or_none()
    {
        var groupId = await area.GroupAsync();
        var known = await area.PartnerAsync();
        using (var unknown = await SendAsync(area.Lead, groupId, known, await new Area(fixture).PartnerAsync()))
        {
            await unknown.AssertFieldAsync("participantIds", "unknown_participant");
        }

        await area.EnrolAsync(groupId, known);
        using var twice = await SendAsync(area.Lead, groupId, await area.PartnerAsync(), known);
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "already_enrolled");
        Assert.Equal(1, await fixture.Service.InTenantAsync(area.Tenant, db => db.Enrolments.CountAsync()));
        Assert.Equal(1, await fixture.Service.InTenantAsync(area.Tenant, db => db.Groups.Select(group => group.SeatsTaken).SingleAsync()));
    }

    [Fact]
    public async Task Refuses_nobody_and_the_same_one_twice()
    {
        var groupId = await area.GroupAsync();
        using var nobody = await SendAsync(area.Lead, groupId);
        await nobody.AssertFieldAsync("participantIds", "not_empty");
        var id = await area.PartnerAsync();
        using var twice = await SendAsync(area.Lead, groupId, id, id);
        await twice.AssertFieldAsync("participantIds", "named_twice");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => SendAsync(client, Guid.NewGuid(), Guid.NewGuid()), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Guid groupId, params Guid[] participantIds) =>
        client.PostAsJsonAsync($"{Area.Path}/groups/{groupId}/enrolments", new { participantIds });
}
