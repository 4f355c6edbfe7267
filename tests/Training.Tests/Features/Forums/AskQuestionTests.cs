using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Forums;

public sealed class AskQuestionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-19")]
    public async Task Of_an_anonymous_question_nothing_tells_who_asked()
    {
        var forum = await OpenedForum.Async(area);
        var (id, caller) = await area.ProfessionalAsync();
        using var client = area.As(caller);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "kysymys");
        await forum.AskAsync("Kuka kuulee lasta?", anonymous: true, client);
        await forum.AskAsync("Kuka ilmoittaa?", client: client);

        var asked = await forum.QuestionsAsync(Role.Lead);
        Assert.Equal([null, id.ToString()], asked.OrderBy(one => one.Text("text") == "Kuka ilmoittaa?").Select(one => one.Text("askedBy")));
        Assert.Empty(await fixture.Service.InTenantAsync(area.Tenant, db => db.IdempotencyRecords.Where(row => row.Key == "kysymys").ToListAsync()));
    }

    [Fact]
    public async Task A_personal_identity_code_is_warned_of_masked_and_held()
    {
        var forum = await OpenedForum.Async(area);
        var answer = await forum.AskAsync("Lapsi 150313 A902J ei tule kouluun", anonymous: true);
        Assert.Equal(
            ("held", "personal_identity_code", "Lapsi ******-**** ei tule kouluun"), (answer.Text("status"), answer.Text("warning"), answer.Text("text")));
        Assert.Empty(await forum.QuestionsAsync(Role.Professional));
        Assert.Equal("Lapsi ******-**** ei tule kouluun", Assert.Single(await forum.QuestionsAsync(Role.Trainer, "?status=held")).Text("text"));
    }

    [Fact]
    public async Task The_same_words_again_and_questions_that_come_too_late_are_refused()
    {
        var forum = await OpenedForum.Async(area);
        await forum.AskAsync("Miksi?");
        using var client = area.As(Role.Professional);
        await client.PostAsJsonAsync($"{forum.Path}/questions", new { text = "Miksi?" }).RefusesAsync("question_already_asked");
        await client.PostAsJsonAsync($"{forum.Path}/questions", new { text = " " }).RefusesFieldAsync("text", "not_empty");
        var over = await OpenedForum.Async(area, "2026-08-02");
        await client.PostAsJsonAsync($"{over.Path}/questions", new { text = "Miksi?" }).RefusesAsync("questions_over");
        await Answers.AssertForbiddenAsync(
            area.As, other => other.PostAsJsonAsync($"{forum.Path}/questions", new { text = "x" }), Role.Auditor, Role.Admin, Role.Family);
    }
}
