using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class AskForFeedbackTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Tells_whom_of_our_own_people_and_leaves_out_the_absent()
    {
        var asked = await AskedSession.HeldAsync(area, 3);
        await area.EnrolAsync(asked.GroupId, await SomeoneLater(asked));
        var roster = (await area.Lead.JsonAsync($"{Area.Path}/sessions/{asked.SessionId}/attendance")).Items();
        var absent = roster.Single(row => row.GetProperty("participantId").GetGuid() == asked.People[0].Id);
        await area.AttendAsync(asked.SessionId, (absent.GetProperty("enrolmentId").GetGuid(), "absentNotified", null));

        await asked.AskAsync();

        var told = Assert.Single(await fixture.Service.PublishedAsync<FeedbackAsked>(area.Tenant));
        Assert.Equal(asked.People.Skip(1).Select(person => person.Id).Order(), told.ProfessionalIds.Order());
        Assert.Equal((asked.SessionId, new DateOnly(2026, 8, 17)), (told.SessionId, told.ClosesOn));
    }

    [Fact]
    public async Task Refuses_twice_too_early_in_the_past_and_unknown_forms()
    {
        var formId = await AskedSession.FormAsync(area);
        var asked = await (await AskedSession.HeldAsync(area, 1)).AskAsync(formId);
        using var twice = await area.Lead.PostAsJsonAsync(asked.Path, new { formId });
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "feedback_already_asked");

        var coming = $"{Area.Path}/sessions/{await area.SessionAsync(asked.GroupId)}/feedback";
        using var early = await area.Lead.PostAsJsonAsync(coming, new { formId });
        await early.AssertProblemAsync(HttpStatusCode.Conflict, "session_not_begun");

        var other = (await AskedSession.HeldAsync(area, 1)).Path;
        using var past = await area.Lead.PostAsJsonAsync(other, new { formId, closesOn = "2026-08-02" });
        await past.AssertFieldAsync("closesOn", "in_the_past");
        using var unknown = await area.Lead.PostAsJsonAsync(other, new { formId = await AskedSession.FormAsync(new Area(fixture)) });
        await unknown.AssertFieldAsync("formId", "unknown_form");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(other, new { formId }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    // A partner's person has a seat, too, but cannot sign in; enrolment is open while a session is still to come.
    private async Task<Guid> SomeoneLater(AskedSession asked)
    {
        await area.SessionAsync(asked.GroupId);
        return await area.PartnerAsync();
    }
}
