using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class EnrolOneselfTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Whoever_comes_in_time_has_a_seat_and_is_told()
    {
        var (id, caller) = await area.ProfessionalAsync();
        var groupId = await area.GroupAsync();

        using var answer = await area.As(caller).PostAsJsonAsync(Path(groupId), new { name = "Kaisa Mallila" });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var body = await answer.BodyAsync();
        Assert.Equal(("enrolled", "self"), (body.Text("status"), body.Text("source")));
        var told = Assert.Single(await fixture.Service.PublishedAsync<EnrolmentConfirmed>(area.Tenant));
        Assert.Equal((groupId, body.Id(), id, (Guid?)id, false), (told.GroupId, told.EnrolmentId, told.ParticipantId, told.ProfessionalId, told.MovedUp));
        Assert.Equal("Kaisa Mallila", (await fixture.Service.InTenantAsync(area.Tenant, db => db.Participants.SingleAsync())).Name);
    }

    [Fact]
    public async Task Fifty_take_the_last_ten_seats_at_once_and_when_three_cancel_the_right_three_move_up_once_each()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 10));
        var callers = new List<HttpClient>();
        for (var number = 0; number < 50; number++)
        {
            callers.Add(area.As((await area.ProfessionalAsync()).Caller));
        }

        var answers = await Task.WhenAll(callers.Select(async client => (Client: client, Body: await client.PostedAsync(Path(groupId), new { }))));

        var seated = answers.Where(answer => answer.Body.Text("status") == "enrolled").ToList();
        var waiting = answers.Where(answer => answer.Body.Text("status") == "waiting").OrderBy(answer => answer.Body.GetProperty("place").GetInt32()).ToList();
        Assert.Equal((10, 40), (seated.Count, waiting.Count));
        Assert.Equal(Enumerable.Range(1, 40), waiting.Select(answer => answer.Body.GetProperty("place").GetInt32()));

        await Task.WhenAll(seated.Take(3).Select(answer => answer.Client.PostedAsync($"{Area.Path}/enrolments/{answer.Body.Id()}/cancellation", new { })));

        Assert.Equal(waiting.Take(3).Select(answer => answer.Body.Id()), (await ToldAsync()).Where(one => one.MovedUp).Select(one => one.EnrolmentId));
        Assert.Equal(13, (await ToldAsync()).Select(one => one.EnrolmentId).Distinct().Count());
        Assert.Equal(3, (await fixture.Service.PublishedAsync<EnrolmentCancelled>(area.Tenant)).Count);
        Assert.Equal(
            [("cancelled", 3), ("enrolled", 10), ("waiting", 37)],
            (await area.Lead.AllAsync($"{Area.Path}/groups/{groupId}/enrolments?limit=20"))
                .GroupBy(row => row.GetProperty("enrolment").Text("status")!).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key));

        Task<List<EnrolmentConfirmed>> ToldAsync() => fixture.Service.PublishedAsync<EnrolmentConfirmed>(area.Tenant);
    }

    [Fact]
    public async Task Enrolling_twice_is_refused_also_at_the_same_moment()
    {
        var (_, caller) = await area.ProfessionalAsync();
        var path = Path(await area.GroupAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => area.As(caller).PostAsJsonAsync(path, new { })));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            await refused.AssertProblemAsync(HttpStatusCode.Conflict, "already_enrolled");
        }
    }

    [Fact]
    public async Task Whoever_cancelled_queues_anew()
    {
        var (_, caller) = await area.ProfessionalAsync();
        var path = Path(await area.GroupAsync());
        var first = await area.As(caller).PostedAsync(path, new { });
        await area.As(caller).PostedAsync($"{Area.Path}/enrolments/{first.Id()}/cancellation", new { });
        Assert.NotEqual(first.Id(), (await area.As(caller).PostedAsync(path, new { })).Id());
    }

    [Fact]
    public async Task Nobody_enrols_into_the_past_or_where_the_organisers_choose_or_without_being_known()
    {
        var (_, caller) = await area.ProfessionalAsync();
        var past = await area.GroupAsync();
        await area.SessionAsync(past, new DateOnly(2026, 8, 1));
        await AssertRefusedAsync(area.As(caller), past, "enrolment_over");
        await AssertRefusedAsync(area.As(caller), await area.GroupAsync(Bodies.Group(enrolmentEndsOn: "2026-08-02")), "enrolment_over");
        await AssertRefusedAsync(area.As(caller), await area.GroupAsync(Bodies.Group(selfEnrolment: false)), "no_self_enrolment");
        await AssertRefusedAsync(area.As(Role.Professional), await area.GroupAsync(), "not_a_participant");
    }

    [Fact]
    public async Task Knows_no_group_of_another_area()
    {
        var (_, caller) = await area.ProfessionalAsync();
        using var answer = await area.As(caller).PostAsJsonAsync(Path(await new Area(fixture).GroupAsync()), new { });
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task The_same_key_twice_enrols_once()
    {
        var client = area.As((await area.ProfessionalAsync()).Caller);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");
        var path = Path(await area.GroupAsync());
        Assert.Equal(await client.CreatedAsync(path, new { }), await client.CreatedAsync(path, new { }));
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { }), Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static async Task AssertRefusedAsync(HttpClient client, Guid groupId, string code)
    {
        using var answer = await client.PostAsJsonAsync(Path(groupId), new { });
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/enrolments/own";
}
