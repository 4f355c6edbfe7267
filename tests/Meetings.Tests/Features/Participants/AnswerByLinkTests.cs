using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class AnswerByLinkTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-20")]
    [Trait("covers", "L-22")]
    public async Task The_holder_answers_and_may_change_their_mind_and_everybody_is_told()
    {
        var invited = await Invited.ToAsync(fixture);
        using var first = await invited.AnswerAsync("accepted");
        using var second = await invited.AnswerAsync("declined");

        Assert.Equal(("declined", true), ((await second.BodyAsync()).Text("answer"), (await invited.SeenAsync()).GetProperty("open").GetBoolean()));
        var told = await fixture.Service.PublishedAsync<InvitationAnswered>(invited.Room.Area.Tenant);
        Assert.Equal([InvitationAnswer.Accepted, InvitationAnswer.Declined], told.Select(one => one.Answer));
        Assert.All(told, one => Assert.Equal((invited.Room.MeetingId, invited.ParticipantId), (one.MeetingId, one.ParticipantId)));
        var lines = (await fixture.Service.AccessLogAsync(invited.Room.Area.Tenant)).FindAll(line => line.Action == "answerInvitation");
        Assert.Equal((2, invited.Room.ChildId, "personalLink"), (lines.Count, lines[0].ChildId, lines[0].Ground));
    }

    [Fact]
    public async Task Many_clicks_at_once_are_one_answer()
    {
        var invited = await Invited.ToAsync(fixture);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => invited.AnswerAsync("tentative")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(await fixture.Service.PublishedAsync<InvitationAnswered>(invited.Room.Area.Tenant));
    }

    [Fact]
    public async Task A_member_of_the_team_without_an_account_answers_too()
    {
        var invited = await Invited.ToAsync(fixture);
        var memberId = await invited.Room.Area.JoinAsync(invited.Room.TeamId, personId: Guid.CreateVersion7());
        var member = invited with { ParticipantId = memberId };
        using var answer = await invited.AnswerAsync("accepted", await member.NewLinkAsync());

        Assert.Equal("accepted", (await answer.BodyAsync()).Text("answer"));
        Assert.Equal(memberId, Assert.Single(await fixture.Service.PublishedAsync<InvitationAnswered>(invited.Room.Area.Tenant)).ParticipantId);
    }

    [Fact]
    public async Task Says_clearly_that_the_meeting_was_called_off_or_has_begun()
    {
        var (cancelled, begun) = (await Invited.ToAsync(fixture), await Invited.ToAsync(fixture));
        await cancelled.Room.PostAsync($"{cancelled.Room.Path}/cancel", new { scope = "one", reason = "Sairastuminen" });
        await begun.Room.Area.RunAsync(db => db.Meetings.Where(row => row.Id == begun.Room.MeetingId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.StartsAt, MeetingsFixture.Now)));

        using var off = await cancelled.AnswerAsync("accepted");
        using var late = await begun.AnswerAsync("accepted");
        using var none = await cancelled.AnswerAsync("none");

        await off.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_cancelled");
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_begun");
        await none.AssertProblemAsync(HttpStatusCode.BadRequest, "validation");
        Assert.Equal(("cancelled", false), ((await cancelled.SeenAsync()).Text("status"), (await begun.SeenAsync()).GetProperty("open").GetBoolean()));
    }

    [Fact]
    public async Task A_link_that_is_foreign_replaced_expired_or_of_another_purpose_leads_nowhere()
    {
        var invited = await Invited.ToAsync(fixture);
        var newer = await invited.NewLinkAsync();
        var feed = newer.Replace("/invitations/", "/polls/", StringComparison.Ordinal);
        foreach (var wrong in (string[])[invited.Link, $"{newer}x", newer[..^1], "/calendar/invitations/" + new string('A', 43), feed])
        {
            using var read = await invited.ReadAsync(wrong);
            await read.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        await invited.Room.Area.RunAsync(db => db.InvitationLinks.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, MeetingsFixture.Now)));
        using var expired = await invited.AnswerAsync("accepted", newer);
        var problem = await expired.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Equal(["type", "title", "status", "code", "traceId"], problem.EnumerateObject().Select(member => member.Name));
    }
}
