using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class RemindOfFeedbackTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Those_who_have_not_answered_are_reminded_and_nobody_learns_who_they_are()
    {
        var asked = await (await AskedSession.HeldAsync(area, 3)).AskAsync();
        using var answer = await asked.AnswerAsync(1, 4);

        var reminded = await area.Lead.PostedAsync($"{asked.Path}/reminders", new { });

        Assert.Equal("""{"count":2}""", reminded.GetRawText());
        var told = Assert.Single(await fixture.Service.PublishedAsync<FeedbackMissing>(area.Tenant));
        Assert.Equal(new[] { asked.People[0].Id, asked.People[2].Id }.Order(), told.ProfessionalIds.Order());
        using var again = await area.Lead.PostAsJsonAsync($"{asked.Path}/reminders", new { });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "feedback_reminded_today");
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync($"{asked.Path}/reminders", new { }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
