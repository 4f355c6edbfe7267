using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Groups;

public sealed class GetGroupTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_its_sessions_in_order_of_time()
    {
        var groupId = await area.GroupAsync();
        var second = await area.SessionAsync(groupId, new DateOnly(2026, 10, 27));
        var first = await area.SessionAsync(groupId, new DateOnly(2026, 10, 20));

        var page = await area.As(Role.Partner).JsonAsync(Path(groupId));

        Assert.Equal([first, second], page.GetProperty("sessions").EnumerateArray().Select(session => session.Id()));
        Assert.Equal(groupId, page.GetProperty("group").Id());
    }

    [Fact]
    public async Task Is_not_there_for_another_area_and_not_for_other_roles()
    {
        var path = Path(await area.GroupAsync());
        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(new Uri(path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family);
    }

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}";
}
