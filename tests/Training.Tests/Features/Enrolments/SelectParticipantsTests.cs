using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class SelectParticipantsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-05")]
    public async Task Those_selected_have_a_seat_and_are_told_the_others_are_not()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1, selects: true));
        var applied = await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync());
        Assert.All(applied, row => Assert.Equal("applied", row.Text("status")));

        var group = await SelectAsync(groupId, [applied[1].Id()], [applied[0].Id()]);

        Assert.Equal("1", group.Text("seatsTaken"));
        Assert.Equal(applied[1].Id(), Assert.Single(await fixture.Service.PublishedAsync<EnrolmentConfirmed>(area.Tenant)).EnrolmentId);
        Assert.Equal(
            ["notSelected", "enrolled"],
            (await area.Lead.JsonAsync($"{Area.Path}/groups/{groupId}/enrolments")).Items().Select(row => row.GetProperty("enrolment").Text("status")!));
    }

    [Fact]
    public async Task Refuses_more_than_there_are_seats_strangers_and_groups_that_do_not_select()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1, selects: true));
        var applied = await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync());
        using var full = await SendAsync(area.Lead, groupId, [applied[0].Id(), applied[1].Id()], []);
        await full.AssertProblemAsync(HttpStatusCode.Conflict, "group_full");
        using var stranger = await SendAsync(area.Lead, groupId, [Guid.NewGuid()], []);
        await stranger.AssertFieldAsync("selected", "unknown_enrolment");
        using var both = await SendAsync(area.Lead, groupId, [applied[0].Id()], [applied[0].Id()]);
        await both.AssertFieldAsync("selected", "named_twice");
        using var other = await SendAsync(area.Lead, await area.GroupAsync(), [], []);
        await other.AssertProblemAsync(HttpStatusCode.Conflict, "group_does_not_select");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => SendAsync(client, Guid.NewGuid(), [], []), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private Task<System.Text.Json.JsonElement> SelectAsync(Guid groupId, Guid[] selected, Guid[] notSelected) =>
        area.Lead.PostedAsync(Path(groupId), new { selected, notSelected });

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Guid groupId, Guid[] selected, Guid[] notSelected) =>
        client.PostAsJsonAsync(Path(groupId), new { selected, notSelected });

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/selection";
}
