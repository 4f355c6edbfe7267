using System.Net;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Steps;

public sealed class AgreeStepTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-12")]
    public async Task Says_who_does_what_by_when_and_tells_of_it_without_words()
    {
        var room = await Room.OfChildrenAsync(area);
        var professionalId = await area.ProfessionalAsync();

        var step = await room.PostAsync(
            $"{room.Path}/children/{room.Children[1]}/steps", new { who = "Otto", what = "Soittaa koululle", dueOn = "2026-01-08", professionalId });

        Assert.Equal(("Otto", "Soittaa koululle", "open"), (step.Text("who"), step.Text("what"), step.Text("state")));
        var told = Assert.Single(await fixture.Service.PublishedAsync<StepAgreed>(area.Tenant));
        Assert.Equal(
            (step.GetProperty("id").GetGuid(), room.MeetingId, room.Children[1], professionalId, new DateOnly(2026, 1, 8), 1),
            (told.StepId, told.MeetingId, told.ChildId!.Value, told.ProfessionalId!.Value, told.DueOn, told.Version));
    }

    [Fact]
    public async Task Refuses_nobody_two_doers_and_a_professional_who_is_not_known()
    {
        var room = await Room.OfChildAsync(area);
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        using var nobody = await room.SendAsync(HttpMethod.Post, $"{room.Path}/steps", new { who = "A", what = "B", dueOn = "2026-01-08" });
        using var both = await room.SendAsync(HttpMethod.Post, $"{room.Path}/steps", new { who = "A", what = "B", dueOn = "2026-01-08", personId = one, organisationId = other });
        using var unknown = await room.SendAsync(HttpMethod.Post, $"{room.Path}/steps", new { who = "A", what = "B", dueOn = "2026-01-08", professionalId = one });

        await nobody.AssertFieldAsync("professionalId", "who_is_one");
        await both.AssertFieldAsync("professionalId", "who_is_one");
        await unknown.AssertFieldAsync("professionalId", "unknown_professional");
        using var stranger = await room.SendAsync(HttpMethod.Post, $"{room.Path}/steps", new { who = "A", what = "B", dueOn = "2026-01-08", personId = one });
        await stranger.AssertFieldAsync("personId", "unknown_person");
    }

    [Fact]
    public async Task A_person_does_steps_for_the_child_around_whom_they_are()
    {
        var room = await Room.OfChildrenAsync(area);
        var body = new { who = "Isoäiti", what = "Hakee koulusta", dueOn = "2026-01-08", personId = await area.PersonAsync(room.Children[0]) };

        await room.PostAsync($"{room.Path}/children/{room.Children[0]}/steps", body);
        using var other = await room.SendAsync(HttpMethod.Post, $"{room.Path}/children/{room.Children[1]}/steps", body);

        await other.AssertFieldAsync("personId", "unknown_person");
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Takes_a_grant(Role role)
    {
        var room = await Room.OfChildAsync(area);
        using var answer = await room.SendAsync(
            HttpMethod.Post, $"{room.Path}/steps", new { who = "A", what = "B", dueOn = "2026-01-08", personId = Guid.CreateVersion7() }, caller: TestCaller.With(role, area.Tenant));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Empty(await fixture.Service.PublishedAsync<StepAgreed>(area.Tenant));
    }
}
