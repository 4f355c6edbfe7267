using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Sessions;

public sealed class GetSessionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_day_and_time_of_Helsinki_and_the_instants()
    {
        var path = $"{Area.Path}/sessions/{await area.SessionAsync(await area.GroupAsync())}";
        var session = await area.As(Role.Professional).JsonAsync(path);
        Assert.Equal(
            ("2026-09-15", "09:00", "2026-09-15T06:00:00Z", "2026-09-15T10:00:00Z"),
            (session.Text("day"), session.Text("localTime"), session.Text("startsAt"), session.Text("endsAt")));

        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(new Uri(path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family);
    }
}
