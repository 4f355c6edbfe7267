using System.Net;
using SystemicPlatform.Meetings.Tests.Features.Records;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.PlanNegotiations;

public sealed class WritePlanNegotiationTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-09")]
    [Trait("covers", "L-10")]
    [Trait("covers", "A0-05")]
    public async Task Says_how_the_child_was_heard_who_sees_it_otherwise_and_when_the_plan_is_reviewed()
    {
        var negotiation = await Negotiation.OnAsync(fixture);

        var written = await negotiation.WrittenAsync();

        Assert.Equal(("planReviewed", "inPerson", "2027-01-01"), (written.Text("purpose"), written.Text("manner"), written.Text("reviewBy")));
        Assert.Equal("Haluun et aamut ei oo aina riitaa.", written.GetProperty("opinion").Text("opinion"));
        Assert.Equal("Isä", written.GetProperty("dissent")[0].Text("who"));
        Assert.Contains(await fixture.Service.AccessLogAsync(negotiation.Child.Area.Tenant), line => line.Allowed && line.Action == "keepRecords");
        var export = await negotiation.Child.Area.As(ServiceDefaults.Access.Role.Lead).JsonAsync(negotiation.Child.Path("export"));
        Assert.Equal(1, export.GetProperty("content").GetProperty("planNegotiations").GetArrayLength());
    }

    [Fact]
    [Trait("covers", "L-10")]
    public async Task Tells_the_opinion_or_why_it_is_not_known_and_not_both_or_neither()
    {
        var negotiation = await Negotiation.OnAsync(fixture);
        foreach (var opinion in (object[])[new { opportunityGiven = true }, new { opportunityGiven = true, how = "Puhuen" }, new { opportunityGiven = true, how = "a", opinion = "b", whyNot = "c" }])
        {
            using var answer = await negotiation.PutAsync(Negotiation.Body(opinion));
            await answer.AssertFieldAsync("opinion", "opinion_or_why_not");
        }

        using var infant = await negotiation.PutAsync(Negotiation.Body(new { opportunityGiven = false, whyNot = "Kahden kuukauden ikäinen" }));
        Assert.Equal(HttpStatusCode.OK, infant.StatusCode);
    }

    [Fact]
    [Trait("covers", "L-09")]
    public async Task Is_reviewed_within_a_year_and_not_before_it_was_made()
    {
        var negotiation = await Negotiation.OnAsync(fixture);
        foreach (var (day, code) in ((string, string)[])[("2027-01-02", "review_too_late"), ("2026-01-01", "review_not_after_negotiation")])
        {
            using var answer = await negotiation.PutAsync(Negotiation.Body(reviewBy: day));
            await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
        }

        Assert.Equal("2027-01-01", (await negotiation.WrittenAsync("2027-01-01")).Text("reviewBy"));
    }

    [Fact]
    public async Task Two_who_write_at_once_notice_each_other()
    {
        var negotiation = await Negotiation.OnAsync(fixture);
        await negotiation.WrittenAsync();

        using var late = await negotiation.PutAsync(Negotiation.Body());
        using var next = await negotiation.PutAsync(Negotiation.Body(dissent: []), (await negotiation.Child.ETagAsync(negotiation.Path)).Tag);

        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal(0, (await next.BodyAsync()).GetProperty("dissent").GetArrayLength());
    }

    [Fact]
    public async Task Only_of_a_client_plan_meeting_of_the_child_whose_day_has_come_and_until_its_record_is_shared()
    {
        var negotiation = await Negotiation.OnAsync(fixture);
        var network = negotiation with { MeetingId = await negotiation.Child.MeetingAsync("network", "2026-01-01") };
        using var other = await network.PutAsync(Negotiation.Body());
        await other.AssertFieldAsync("meetingId", "unknown_meeting");
        using var early = await (await Negotiation.OfAsync(negotiation.Child, "2026-01-02")).PutAsync(Negotiation.Body());
        await early.AssertProblemAsync(HttpStatusCode.Conflict, "negotiation_lies_ahead");
        await negotiation.Child.HiddenFromOthersAsync(HttpMethod.Put, negotiation.Path, Negotiation.Body());

        var room = new Room(negotiation.Child.Area, negotiation.MeetingId, negotiation.Child.TeamId, [negotiation.Child.ChildId], negotiation.Child.Worker);
        var record = await room.OpenedAsync();
        Assert.Equal(["notes", "sharedPlan", "jointEvaluation"], record.Parts().Take(3).Select(part => part.Text("kind")));
        await room.WriteAsync(record.Part("childsView"), "x");
        await negotiation.HeldAsync();
        using var unwritten = await room.SendAsync(HttpMethod.Post, $"{room.Path}/record/share", new { });
        await unwritten.AssertProblemAsync(HttpStatusCode.Conflict, "negotiation_missing");
        await negotiation.WrittenAsync();
        await room.PostAsync($"{room.Path}/record/share");

        using var late = await negotiation.PutAsync(Negotiation.Body(), (await negotiation.Child.ETagAsync(negotiation.Path)).Tag);
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "record_shared");
    }
}
