using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

/// <summary>Partners' people who were at a session, each with their personal link.</summary>
internal sealed class GuestLink(Area area, AskedSession asked)
{
    internal Guid[] People { get; private set; } = [];

    internal static async Task<GuestLink> AskedAsync(Area area, int guests = 1)
    {
        var asked = await AskedSession.HeldAsync(area, 1);
        var people = new List<Guid>();
        for (var number = 0; number < guests; number++)
        {
            people.Add(await area.PartnerAsync());
        }

        // Another session that is still to come keeps enrolment open.
        await area.SessionAsync(asked.GroupId);
        await area.EnrolAsync(asked.GroupId, [.. people]);
        return new GuestLink(area, await asked.AskAsync()) { People = [.. people] };
    }

    internal AskedSession Asked => asked;

    /// <summary>The path of a guest's link.</summary>
    internal async Task<string> PathAsync(int guest = 0) => new Uri(
        (await area.Lead.JsonAsync($"{asked.Path}/links")).Items().Single(row => row.GetProperty("participantId").GetGuid() == People[guest]).Text("link")!).AbsolutePath;

    internal Task<HttpResponseMessage> ReadAsync(string path) => area.Service.Client(null).GetAsync(new Uri(path, UriKind.Relative));

    internal Task<HttpResponseMessage> AnswerAsync(string path, params (string Field, string Value)[] fields) => area.Service.Client(null).PostAsync(
        new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Field, field.Value))));

    internal static async Task AssertSaysAsync(HttpResponseMessage answer, HttpStatusCode status, string words)
    {
        using (answer)
        {
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.Equal((status, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.Contains(words, page, StringComparison.Ordinal);
        }
    }
}
