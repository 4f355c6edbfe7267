using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

/// <summary>A session that was held, with professionals who are asked for feedback on it.</summary>
internal sealed class AskedSession(Area area)
{
    internal static object Form { get; } = new
    {
        title = "Koulutuspalaute",
        questions = new object[] { new { kind = "scale", text = "Oliko hyötyä?" }, new { kind = "text", text = "Mitä opit?" } },
    };

    internal Guid SessionId { get; private set; }

    internal Guid GroupId { get; private set; }

    internal List<(Guid Id, TestCaller Caller)> People { get; } = [];

    internal string Path => $"{Area.Path}/sessions/{SessionId}/feedback";

    internal static async Task<AskedSession> HeldAsync(Area area, int people, Guid? programmeId = null)
    {
        var asked = new AskedSession(area) { GroupId = await area.GroupAsync(null, programmeId) };
        for (var number = 0; number < people; number++)
        {
            asked.People.Add(await area.ProfessionalAsync());
        }

        await area.EnrolAsync(asked.GroupId, [.. asked.People.Select(person => person.Id)]);
        asked.SessionId = await area.SessionAsync(asked.GroupId, new DateOnly(2026, 8, 1));
        return asked;
    }

    internal async Task<AskedSession> AskAsync(Guid? formId = null, string? closesOn = null)
    {
        await area.Lead.PostedAsync(Path, new { formId = formId ?? await FormAsync(area), closesOn });
        return this;
    }

    internal static Task<Guid> FormAsync(Area area) => area.Lead.CreatedAsync($"{Area.Path}/feedback-forms", Form);

    internal Task<HttpResponseMessage> AnswerAsync(int person, int score, string? text = null) =>
        AnswerAsync(area.As(People[person].Caller), score, text);

    internal Task<HttpResponseMessage> AnswerAsync(HttpClient client, int score, string? text = null) => client.PostAsync(
        new Uri($"{Path}/answers", UriKind.Relative),
        System.Net.Http.Json.JsonContent.Create(new
        {
            answers = text is null
                ? new object[] { new { question = 1, score } }
                : [new { question = 1, score }, new { question = 2, text }],
        }));
}
