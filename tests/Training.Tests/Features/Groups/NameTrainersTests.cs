using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Groups;

public sealed class NameTrainersTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-06")]
    [Trait("covers", "A2-07")]
    public async Task Two_train_together_each_with_what_makes_them_fit_for_it()
    {
        var groupId = await area.GroupAsync();
        var (trainer, _) = await area.ProfessionalAsync();
        var expert = await area.Lead.CreatedAsync($"{Area.Path}/participants", Bodies.Participant(kind: "expertByExperience"));

        await NamedAsync(groupId, (trainer, "subjectExpert"));
        await NamedAsync(groupId, (trainer, "nationalTrainerTraining"), (expert, "expertByExperience"));

        var trainers = (await area.As(Role.Professional).JsonAsync(Group(groupId))).GetProperty("trainers").EnumerateArray();
        Assert.Equal(
            [(trainer, "nationalTrainerTraining"), (expert, "expertByExperience")],
            trainers.Select(one => (one.GetProperty("participantId").GetGuid(), one.Text("qualification")!)));
    }

    [Fact]
    public async Task Refuses_someone_unknown_and_someone_twice()
    {
        var groupId = await area.GroupAsync();
        var foreign = await new Area(fixture).PartnerAsync();
        using var unknown = await PutAsync(groupId, (foreign, "subjectExpert"));
        await unknown.AssertFieldAsync("trainers", "unknown_participant");

        var trainer = await area.PartnerAsync();
        using var twice = await PutAsync(groupId, (trainer, "subjectExpert"), (trainer, "trainerTraining"));
        await twice.AssertFieldAsync("trainers", "trainer_named_twice");
    }

    [Fact]
    public async Task Two_people_cannot_overwrite_each_other()
    {
        var groupId = await area.GroupAsync();
        var trainer = await area.PartnerAsync();
        using var read = await area.Lead.GetAsync(new Uri(Group(groupId), UriKind.Relative));
        await NamedAsync(groupId, (trainer, "subjectExpert"));
        using var stale = await area.Lead.PutAsync($"{Group(groupId)}/trainers", Body([]), read.Headers.ETag!.Tag);
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PutAsync($"{Group(Guid.NewGuid())}/trainers", Body([]), "\"1\""), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private async Task NamedAsync(Guid groupId, params (Guid, string)[] trainers)
    {
        using var answer = await PutAsync(groupId, trainers);
        Assert.Equal(trainers.Length, (await answer.BodyAsync()).Items().Count);
    }

    private Task<HttpResponseMessage> PutAsync(Guid groupId, params (Guid, string)[] trainers) =>
        area.Lead.ReplaceAsync($"{Group(groupId)}/trainers", Body(trainers), Group(groupId));

    private static object Body((Guid Id, string Qualification)[] trainers) =>
        new { trainers = trainers.Select(trainer => new { participantId = trainer.Id, qualification = trainer.Qualification }) };

    private static string Group(Guid groupId) => $"{Area.Path}/groups/{groupId}";
}
