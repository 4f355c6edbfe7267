using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Partners;

public sealed class PartnerInvitationsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-05")]
    public async Task A_partner_sees_its_invitations_and_answers_them()
    {
        var story = await PartnerStory.BeginAsync(fixture);

        var shown = Assert.Single((await story.School.JsonAsync(PartnerStory.Invitations)).Items());
        Assert.Equal((story.Meeting, story.Child.ChildId), (shown.GetProperty("meetingId").GetGuid(), shown.GetProperty("childId").GetGuid()));
        Assert.Equal(("network", "none", "Opettaja tuntee lapsen"), (shown.Text("kind"), shown.Text("answer"), shown.Text("whyPresent")));

        await story.School.PostedAsync($"{story.One}/answer", new { answer = "accepted" });
        Assert.Equal("accepted", (await story.School.JsonAsync(story.One)).Text("answer"));
        var told = Assert.Single(await fixture.Service.PublishedAsync<InvitationAnswered>(story.Child.Area.Tenant));
        Assert.Equal((story.Organisation, InvitationAnswer.Accepted), (told.OrganisationId, told.Answer));
    }

    [Fact]
    [Trait("covers", "A3-05")]
    public async Task A_member_of_the_childs_team_belongs_to_its_meetings_without_an_invitation()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        using var member = await story.AsideAsync();
        Assert.Empty((await member.JsonAsync(PartnerStory.Invitations)).Items());
        var token = $"member-{Guid.NewGuid():n}";
        var organisation = await story.Child.Area.OrganisationAsync(token: token);
        await story.Child.Area.JoinOrganisationAsync(story.Child.TeamId, organisation);
        await story.Child.Area.GrantOrganisationAsync(story.Child.ChildId, token);
        using var joined = story.Child.Area.As(TestCaller.With(Role.Partner, story.Child.Area.Tenant) with { Organisation = token });

        Assert.Equal("none", Assert.Single((await joined.JsonAsync(PartnerStory.Invitations)).Items()).Text("answer"));
        await joined.PostedAsync($"{story.One}/answer", new { answer = "tentative" });
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Only_while_the_organisation_is_in_the_childs_team_and_belongs_to_the_meeting()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        foreach (var other in new[] { await story.FormerAsync(), await story.AsideAsync() })
        {
            Assert.Empty((await other.JsonAsync(PartnerStory.Invitations)).Items());
            await other.GetAsync(story.One).MissingAsync();
            await other.PostAsJsonAsync($"{story.One}/answer", new { answer = "accepted" }).MissingAsync();
        }
    }

    [Fact]
    [Trait("covers", "L-20")]
    public async Task Whatever_it_is_shown_is_told_of_as_disclosed()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        await story.School.JsonAsync(PartnerStory.Invitations);
        await story.School.JsonAsync(story.One);

        var told = await fixture.Service.PublishedAsync<ChildDataDisclosed>(story.Child.Area.Tenant);
        Assert.Equal([("listed", null), ("takePartInMeetings", story.Meeting.ToString())], told.Select(one => (one.Action, one.ObjectId)));
        Assert.All(told, one => Assert.Equal((story.Child.ChildId, story.Token, "meetings"), (one.ChildId, one.TokenOrganisation, one.Service)));
        Assert.Equal(2, (await fixture.Service.AccessLogAsync(story.Child.Area.Tenant)).Count(line => line.Organisation == story.Token));
    }

    [Fact]
    [Trait("covers", "L-21")]
    public async Task A_meeting_that_the_client_forbids_to_give_is_not_there()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        await story.Child.Area.AddAsync(new ProhibitedDocument(Guid.CreateVersion7(), story.Child.ChildId, story.Meeting));
        Assert.Empty((await story.School.JsonAsync(PartnerStory.Invitations)).Items());
        await story.School.GetAsync(story.One).MissingAsync();
    }

    [Fact]
    public async Task Refuses_an_answer_when_the_meeting_has_begun_and_a_client_without_the_scope()
    {
        var story = await PartnerStory.BeginAsync(fixture, "2025-12-30");
        await story.School.PostAsJsonAsync($"{story.One}/answer", new { answer = "accepted" }).RefusesAsync("meeting_begun");
        await story.School.PostAsJsonAsync($"{story.One}/answer", new { answer = "none" }).ProblemAsync(HttpStatusCode.BadRequest, "validation");
        using var other = story.Child.Area.As(
            TestCaller.With(Role.Partner, story.Child.Area.Tenant) with { Organisation = story.Token, Scope = PartnerScopes.Consultations });
        await other.GetAsync(PartnerStory.Invitations).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
