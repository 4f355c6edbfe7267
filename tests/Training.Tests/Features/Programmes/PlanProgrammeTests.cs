using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Programmes;

public sealed class PlanProgrammeTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/programmes";
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-04")]
    public async Task Keeps_whom_it_is_for_and_what_it_takes_and_gives()
    {
        using var answer = await area.As(Role.Trainer).PostAsJsonAsync(
            Path, Bodies.Programme(topic: "syty", minutes: 2880, assignments: true, qualifiesFor: ["trainer", "familyTherapist"], validityMonths: 36));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var body = await answer.BodyAsync();
        Assert.Equal(("syty", "36"), (body.Text("topic"), body.Text("validityMonths")));
        Assert.Equal("""["familyTherapist","trainer"]""", body.Text("qualifiesFor"));
        Assert.Equal("""{"sessionsPercent":80,"minutes":2880,"assignments":true,"feedback":false}""", body.Text("completion"));
        Assert.Equal(body.GetRawText(), (await area.Lead.JsonAsync(answer.Headers.Location!.ToString())).GetRawText());
    }

    [Theory]
    [InlineData(101, null, null, "completion.sessionsPercent")]
    [InlineData(80, "SyTy", null, "topic")]
    [InlineData(80, null, 0, "validityMonths")]
    public async Task Refuses_what_makes_no_sense(int percent, string? topic, int? months, string field)
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path, Bodies.Programme(sessionsPercent: percent, topic: topic, validityMonths: months));
        var problem = await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "validation");
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.GetRawText());
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path, Bodies.Programme()), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    [Fact]
    public async Task The_same_key_twice_plans_once()
    {
        var client = area.Lead;
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");
        Assert.Equal(await client.CreatedAsync(Path, Bodies.Programme()), await client.CreatedAsync(Path, Bodies.Programme()));
    }
}
