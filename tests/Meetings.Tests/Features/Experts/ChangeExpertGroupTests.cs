using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class ChangeExpertGroupTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-15")]
    public async Task Keeps_the_ids_of_experts_who_stay_and_refuses_a_stale_change()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var change = new
        {
            name = "Uusi nimi",
            secretary = new { name = "Noora Näytelä", subject = story.Secretary.Subject },
            anonymousHandling = false,
            clientMayAttend = true,
            experts = new[] { new { id = story.Experts[1], name = "Psykologi Demo", fields = new[] { "psychiatric" } } },
        };
        using var before = await story.Lead.GetAsync(new Uri(story.Path, UriKind.Relative));

        using var first = await PutAsync(before.Headers.ETag!, change);
        using var late = await PutAsync(before.Headers.ETag!, change);

        var group = await first.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
        Assert.Equal(story.Experts[1], group.GetProperty("experts")[0].GetProperty("id").GetGuid());
        Assert.False(group.GetProperty("anonymousHandling").GetBoolean());
        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");

        async Task<HttpResponseMessage> PutAsync(System.Net.Http.Headers.EntityTagHeaderValue version, object body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, story.Path) { Content = JsonContent.Create(body) };
            request.Headers.IfMatch.Add(version);
            return await story.Lead.SendAsync(request);
        }
    }
}
