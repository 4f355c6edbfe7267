using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Programmes;

public sealed class GetProgrammeTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_it_to_those_who_may_take_part_partners_among_them_and_to_no_other_area()
    {
        var path = $"{Area.Path}/programmes/{await area.ProgrammeAsync()}";
        foreach (var role in new[] { Role.Professional, Role.Lead, Role.Trainer, Role.Partner })
        {
            Assert.Equal("Systeeminen peruskoulutus", (await area.As(role).JsonAsync(path)).Text("title"));
        }

        using var foreign = await new Area(fixture).Lead.GetAsync(new Uri(path, UriKind.Relative));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(new Uri(path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family);
    }
}
