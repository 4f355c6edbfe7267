using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Participants;

public sealed class ChangeParticipantTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Says_how_a_professionals_name_stands_on_certificates()
    {
        var (id, _) = await area.ProfessionalAsync();
        using var answer = await area.Lead.ReplaceAsync(Path(id), Bodies.Participant(name: "Kaisa Mallila", kind: "professional"));

        Assert.Equal("Kaisa Mallila", (await answer.BodyAsync()).Text("name"));
        Assert.Equal("Kaisa Mallila", (await area.Lead.JsonAsync(Path(id))).Text("name"));
    }

    [Fact]
    public async Task A_participant_stays_of_one_kind()
    {
        using var answer = await area.Lead.ReplaceAsync(Path(await area.PartnerAsync()), Bodies.Participant(kind: "expertByExperience"));
        await answer.AssertFieldAsync("kind", "kind_is_fixed");
    }

    [Fact]
    public async Task Asks_for_the_version_that_was_read()
    {
        var id = await area.PartnerAsync();
        using var none = await area.Lead.PutAsync(Path(id), Bodies.Participant(), null);
        await none.AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        using var stale = await area.Lead.PutAsync(Path(id), Bodies.Participant(), "\"1\"");
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    public async Task Knows_nobody_of_another_area()
    {
        var id = await new Area(fixture).PartnerAsync();
        using var answer = await area.Lead.PutAsync(Path(id), Bodies.Participant(), "\"1\"");
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PutAsync(Path(Guid.NewGuid()), Bodies.Participant(), "\"1\""), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid id) => $"{Area.Path}/participants/{id}";
}
