using System.Net;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Groups;

public sealed class ChangeGroupTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task New_seats_go_to_those_who_have_waited_longest_and_they_are_told()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        var enrolments = await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync(), await area.PartnerAsync(), await area.PartnerAsync());

        using var answer = await area.Lead.ReplaceAsync(Path(groupId), Bodies.Group(seatLimit: 3));

        Assert.Equal("3", (await answer.BodyAsync()).Text("seatsTaken"));
        var told = (await fixture.Service.PublishedAsync<EnrolmentConfirmed>(area.Tenant)).Where(one => one.MovedUp);
        Assert.Equal([enrolments[1].Id(), enrolments[2].Id()], told.Select(one => one.EnrolmentId));
    }

    [Fact]
    public async Task Refuses_fewer_seats_than_are_taken_and_another_way_of_taking_people_in()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 2));
        await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync());

        using var fewer = await area.Lead.ReplaceAsync(Path(groupId), Bodies.Group(seatLimit: 1));
        await fewer.AssertProblemAsync(HttpStatusCode.Conflict, "seats_already_taken");
        using var selects = await area.Lead.ReplaceAsync(Path(groupId), Bodies.Group(selects: true));
        await selects.AssertFieldAsync("selects", "selection_is_fixed");
    }

    [Fact]
    public async Task Asks_for_the_version_and_knows_no_group_of_another_area()
    {
        using var stale = await area.Lead.PutAsync(Path(await area.GroupAsync()), Bodies.Group(), "\"1\"");
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        using var foreign = await area.Lead.PutAsync(Path(await new Area(fixture).GroupAsync()), Bodies.Group(), "\"1\"");
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PutAsync(Path(Guid.NewGuid()), Bodies.Group(), "\"1\""), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}";
}
