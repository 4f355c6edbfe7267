using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class ListEnrolmentsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_everyone_once_with_name_and_organisation()
    {
        var groupId = await area.GroupAsync();
        var ids = new List<Guid>();
        for (var number = 0; number < 5; number++)
        {
            ids.Add(await area.PartnerAsync());
        }

        await area.EnrolAsync(groupId, [.. ids]);

        var rows = await area.As(Role.Trainer).AllAsync($"{Path(groupId)}?limit=2");
        Assert.Equal(ids, rows.Select(row => row.GetProperty("enrolment").GetProperty("participantId").GetGuid()));
        Assert.All(rows, row => Assert.Equal(("Testi Demokoulu", "Demokoulu"), (row.Text("name"), row.Text("organisation"))));
    }

    [Fact]
    public async Task Is_not_there_for_another_area_and_not_for_other_roles()
    {
        var path = new Uri(Path(await area.GroupAsync()), UriKind.Relative);
        using var foreign = await new Area(fixture).Lead.GetAsync(path);
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(path), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/enrolments";
}
