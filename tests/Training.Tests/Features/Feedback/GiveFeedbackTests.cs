using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class GiveFeedbackTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Nothing_stored_ties_an_answer_to_a_person()
    {
        var asked = await (await AskedSession.HeldAsync(area, 4)).AskAsync();
        for (var person = 0; person < 4; person++)
        {
            using var client = area.As(asked.People[person].Caller);
            client.DefaultRequestHeaders.Add("Idempotency-Key", "palaute");
            using var answer = await asked.AnswerAsync(client, 1 + person, $"Vastaus {person}");
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }

        var marks = await fixture.Service.InTenantAsync(area.Tenant, async db =>
        {
            Assert.Empty(await db.IdempotencyRecords.Where(row => row.Key == "palaute").ToListAsync());
            var sheets = await db.FeedbackSheets.AsNoTracking().ToListAsync();
            var respondents = await db.FeedbackRespondents.AsNoTracking().ToListAsync();
            Assert.Equal((4, 4), (sheets.Count, respondents.Count));
            // Version 7 ids carry a time.
            Assert.All(sheets.Select(row => row.Id).Concat(respondents.Select(row => row.Id)), id => Assert.Equal(4, id.Version));
            return sheets.Select(row => row.RowVersion).Concat(respondents.Select(row => row.RowVersion)).ToList();
        });
        Assert.Single(marks.Distinct());
    }

    [Fact]
    public async Task Takes_one_answer_of_each_also_of_a_double_click()
    {
        var asked = await (await AskedSession.HeldAsync(area, 1)).AskAsync();
        var both = await Task.WhenAll(asked.AnswerAsync(0, 5), asked.AnswerAsync(0, 5));
        Assert.Single(both, answer => answer.StatusCode == HttpStatusCode.NoContent);
        await both.Single(answer => answer.StatusCode != HttpStatusCode.NoContent).AssertProblemAsync(HttpStatusCode.Conflict, "feedback_already_given");
        var results = await area.Lead.JsonAsync($"{asked.Path}/results");
        Assert.Equal("1", results.Text("answered"));
    }

    [Fact]
    public async Task Refuses_who_was_not_asked_and_answers_that_do_not_fit()
    {
        var asked = await (await AskedSession.HeldAsync(area, 1)).AskAsync();
        var (_, stranger) = await area.ProfessionalAsync();
        using var outside = await asked.AnswerAsync(area.As(stranger), 3);
        await outside.AssertProblemAsync(HttpStatusCode.Conflict, "not_asked");

        using var code = await asked.AnswerAsync(0, 3, "Asiakas 150313A902J");
        await code.AssertFieldAsync("answers[1].text", "personal_identity_code");
        using var six = await asked.AnswerAsync(0, 6);
        await six.AssertFieldAsync("answers[0].score", "inclusive_between");
        using var client = area.As(asked.People[0].Caller);
        using var third = await client.PostAsJsonAsync($"{asked.Path}/answers", new { answers = new[] { new { question = 3, score = 1 } } });
        await third.AssertFieldAsync("answers[0]", "does_not_fit");
        using var words = await client.PostAsJsonAsync($"{asked.Path}/answers", new { answers = new[] { new { question = 1, text = "viisi" } } });
        await words.AssertFieldAsync("answers[0]", "does_not_fit");
        await Answers.AssertForbiddenAsync(area.As, other => asked.AnswerAsync(other, 3), Role.Auditor, Role.Admin, Role.Family, Role.Partner);
        using var foreign = await asked.AnswerAsync(await ForeignAsync(), 3);
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private async Task<HttpClient> ForeignAsync()
    {
        var other = new Area(fixture);
        return other.As((await other.ProfessionalAsync()).Caller);
    }
}
