using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Programmes;

public sealed class ChangeProgrammeTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Replaces_the_whole_of_it_and_gives_a_new_version()
    {
        var path = Path(await area.ProgrammeAsync());
        using var answer = await area.Lead.ReplaceAsync(path, Bodies.Programme("Jatkokoulutus", sessionsPercent: 50));
        Assert.Equal("Jatkokoulutus", (await answer.BodyAsync()).Text("title"));

        using var again = await area.Lead.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(answer.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task Two_people_cannot_overwrite_each_other()
    {
        var path = Path(await area.ProgrammeAsync());
        using var read = await area.Lead.GetAsync(new Uri(path, UriKind.Relative));
        using var first = await area.Lead.PutAsync(path, Bodies.Programme("Eka"), read.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await area.Lead.PutAsync(path, Bodies.Programme("Toka"), read.Headers.ETag.Tag);
        await second.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    public async Task Knows_none_of_another_area()
    {
        using var answer = await area.Lead.PutAsync(Path(await new Area(fixture).ProgrammeAsync()), Bodies.Programme(), "\"1\"");
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PutAsync(Path(Guid.NewGuid()), Bodies.Programme(), "\"1\""), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid id) => $"{Area.Path}/programmes/{id}";
}
