using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class InviteParticipantTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "L-12")]
    public async Task A_negotiation_takes_child_and_parents_network_workers_and_authorities_each_with_a_reason()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var path = $"{Area.Meetings}/{(await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "cooperation")))).Id()}/participants";
        await area.PostedAsync(path, new { role = "family", whyPresent = "Lapsi itse", personId = childId });
        await area.PostedAsync(path, new { role = "closeNetwork", whyPresent = "Isoäiti", personId = await area.PersonAsync(childId) });
        await area.PostedAsync(path, new { role = "professional", whyPresent = "Koulun näkemys", organisationId = await area.OrganisationAsync() });
        await area.PostedAsync(path, new { role = "professional", whyPresent = "Tuntee perheen", professionalId = await area.ProfessionalAsync() });

        var everyone = (await area.As(Role.Lead).JsonAsync(path)).Items();

        Assert.Equal(["Lapsi itse", "Isoäiti", "Koulun näkemys", "Tuntee perheen"], everyone.Select(one => one.Text("whyPresent")));
    }

    [Fact]
    public async Task Refuses_persons_and_partners_whom_the_areas_register_does_not_have()
    {
        var (meeting, elsewhere) = (await InMeeting.OfAsync(area, "clientTeam", TeamKind.Client), new Area(fixture.Service));
        await area.PostedAsync($"{Area.Meetings}/{meeting.Id}/children", new { childId = await area.ChildAsync(), whyNotFirst = "x" });
        (JsonObject Body, string Field, string Code)[] refused =
        [
            (new() { ["role"] = "family", ["whyPresent"] = "x", ["personId"] = Guid.CreateVersion7() }, "personId", "unknown_person"),
            (new() { ["role"] = "family", ["whyPresent"] = "x", ["personId"] = await elsewhere.PersonAsync() }, "personId", "unknown_person"),
            (new() { ["role"] = "professional", ["whyPresent"] = "x", ["organisationId"] = await elsewhere.OrganisationAsync() }, "organisationId", "unknown_organisation"),
        ];
        foreach (var (body, field, code) in refused)
        {
            using var answer = await area.As(Role.Lead).PostAsJsonAsync(meeting.Path, body);
            await answer.AssertFieldAsync(field, code);
        }
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task A_person_comes_to_the_meetings_of_the_children_around_whom_they_are_and_to_no_others()
    {
        var (one, other) = (await InMeeting.OfChildAsync(area), await InMeeting.OfChildAsync(area));
        var grandmother = await area.PersonAsync(one.ChildId);
        await RefusedPersonAsync(other, grandmother);
        await area.PersonAsync(other.ChildId, grandmother);

        await one.Meeting.InvitedAsync(Close(grandmother));
        await other.Meeting.InvitedAsync(Close(grandmother));
        await area.NetworkAsync(other.ChildId);

        var later = await InMeeting.OfChildAsync(area, other);
        await RefusedPersonAsync(later, grandmother);

        static object Close(Guid personId) => new { role = "closeNetwork", whyPresent = "Isoäiti", personId };

        async Task RefusedPersonAsync((InMeeting Meeting, Guid TeamId, Guid ChildId) of, Guid personId)
        {
            using var answer = await area.As(Role.Lead).PostAsJsonAsync(of.Meeting.Path, Close(personId));
            await answer.AssertFieldAsync("personId", "unknown_person");
        }
    }

    [Fact]
    public async Task A_member_of_the_childs_team_counts_before_the_network_is_heard_of()
    {
        var child = await InMeeting.OfChildAsync(area);
        var friend = Guid.CreateVersion7();
        await area.JoinAsync(child.TeamId, personId: friend, from: MeetingsFixture.Today.AddDays(30));

        await child.Meeting.InvitedAsync(new { role = "closeNetwork", whyPresent = "Ystävä", personId = friend });
    }

    [Fact]
    public async Task Nobodys_family_comes_to_a_meeting_for_one_child_that_has_none_yet()
    {
        var meeting = await InMeeting.OfAsync(area, "clientTeam", TeamKind.Client);
        await AssertRefusedAsync(meeting, new { role = "family", whyPresent = "x", personId = await area.PersonAsync() }, "meeting_needs_child");
    }

    [Fact]
    [Trait("covers", "A3-19")]
    public async Task Someone_from_outside_comes_with_a_reason_that_everyone_can_read()
    {
        var meeting = await InMeeting.OfAsync(area, "clientTeam", TeamKind.Client);
        var childId = await area.ChildAsync();
        var person = await area.PersonAsync(childId);
        await area.PostedAsync($"{Area.Meetings}/{meeting.Id}/children", new { childId, whyNotFirst = "x" });

        var invited = await area.PostedAsync(meeting.Path, new { role = "family", whyPresent = "Isoäiti, jonka luona lapsi on usein", personId = person });

        Assert.Equal(
            ("family", "Isoäiti, jonka luona lapsi on usein", "none", "unknown", false),
            (invited.Text("role"), invited.Text("whyPresent"), invited.Text("answer"), invited.Text("attendance"), invited.GetProperty("member").GetBoolean()));
        var told = Assert.Single(await fixture.Service.PublishedAsync<ParticipantInvited>(area.Tenant));
        Assert.Equal((meeting.Id, invited.GetProperty("id").GetGuid(), person, null), (told.MeetingId, told.ParticipantId, told.PersonId, told.ProfessionalId));
        Assert.Equal(
            ["familyTherapist", "family"],
            (await meeting.EveryoneAsync()).ConvertAll(one => one.Text("role")));
    }

    [Fact]
    public async Task Who_belongs_already_is_not_invited_once_more_but_after_a_withdrawal_is()
    {
        var meeting = await InMeeting.OfAsync(area);
        var guest = Body(await area.ProfessionalAsync());
        await AssertRefusedAsync(meeting, Body(meeting.Member.Professional), "participant_known");
        var participant = await meeting.InvitedAsync(guest);
        await AssertRefusedAsync(meeting, guest, "participant_known");

        await area.PostedAsync(meeting.PathOf(participant, "withdraw"));

        Assert.Equal(participant, await meeting.InvitedAsync(guest));
    }

    [Fact]
    [Trait("covers", "R-03")]
    [Trait("covers", "A0-18")]
    public async Task The_professional_team_meets_without_the_family()
    {
        var meeting = await InMeeting.OfAsync(area);
        foreach (var role in (string[])["family", "closeNetwork"])
        {
            await AssertRefusedAsync(meeting, new { role, whyPresent = "Äiti", personId = await area.PersonAsync() }, "professional_team_without_family");
        }
    }

    [Fact]
    public async Task A_role_fits_who_has_it()
    {
        var meeting = await InMeeting.OfAsync(area, "clientTeam", TeamKind.Client);

        await AssertRefusedAsync(meeting, new { role = "coordinator", whyPresent = "x", personId = await area.PersonAsync() }, "role_does_not_fit");
        await AssertRefusedAsync(meeting, new { role = "family", whyPresent = "x", organisationId = await area.OrganisationAsync() }, "role_does_not_fit");
        await AssertRefusedAsync(meeting, new { role = "family", whyPresent = "x", professionalId = await area.ProfessionalAsync() }, "role_does_not_fit");
    }

    [Fact]
    public async Task Refuses_fields_that_are_not_right()
    {
        var meeting = await InMeeting.OfAsync(area);
        var professional = (await area.ProfessionalAsync()).ToString();
        (JsonObject Body, string Field, string Code)[] attempts =
        [
            (new() { ["role"] = "professional", ["whyPresent"] = "", ["professionalId"] = professional }, "whyPresent", "not_empty"),
            (new() { ["role"] = "professional", ["whyPresent"] = new string('x', 501), ["professionalId"] = professional }, "whyPresent", "maximum_length"),
            (new() { ["role"] = "professional", ["whyPresent"] = "x" }, "professionalId", "exactly_one"),
            (new() { ["role"] = "professional", ["whyPresent"] = "x", ["professionalId"] = professional, ["personId"] = professional }, "professionalId", "exactly_one"),
            (new() { ["role"] = "professional", ["whyPresent"] = "x", ["professionalId"] = Guid.CreateVersion7().ToString() }, "professionalId", "unknown_professional"),
            (new() { ["role"] = "professional", ["whyPresent"] = "x", ["professionalId"] = (await new Area(fixture.Service).ProfessionalAsync()).ToString() }, "professionalId", "unknown_professional"),
        ];
        foreach (var (body, field, code) in attempts)
        {
            using var answer = await area.As(Role.Lead).PostAsJsonAsync(meeting.Path, body);
            await answer.AssertFieldAsync(field, code);
        }
    }

    [Fact]
    public async Task A_childs_meeting_takes_that_childs_gate_and_every_other_role_is_refused()
    {
        var (teamId, _) = await area.ChildWithTeamAsync();
        var id = (await area.PostedAsync(Area.Meetings, Meetings.MeetingRequest.For(teamId, ("kind", "network")))).GetProperty("id").GetGuid();
        foreach (var role in (Role[])[Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin])
        {
            using var answer = await area.As(role).PostAsJsonAsync($"{Area.Meetings}/{id}/participants", Body(Guid.CreateVersion7()));
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        using var other = await area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant())).PostAsJsonAsync($"{Area.Meetings}/{id}/participants", Body(Guid.CreateVersion7()));
        await other.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Two_who_invite_the_same_at_once_make_one_participant()
    {
        var meeting = await InMeeting.OfAsync(area);
        var guest = Body(await area.ProfessionalAsync());
        var client = area.As(Role.Lead);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.PostAsJsonAsync(meeting.Path, guest)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict));
        Assert.Equal(2, (await meeting.EveryoneAsync()).Count);
        Assert.Single(await fixture.Service.PublishedAsync<ParticipantInvited>(area.Tenant));
    }

    private static object Body(Guid professionalId) => new { role = "professional", whyPresent = "Tuntee lapsen koulun", professionalId };

    private async Task AssertRefusedAsync(InMeeting meeting, object body, string code)
    {
        using var answer = await area.As(Role.Lead).PostAsJsonAsync(meeting.Path, body);
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }
}
