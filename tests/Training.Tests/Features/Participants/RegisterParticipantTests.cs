using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Participants;

public sealed class RegisterParticipantTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/participants";
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A0-09")]
    [Trait("covers", "A2-07")]
    public async Task Registers_partners_people_and_experts_by_experience_with_the_address_encrypted()
    {
        using var answer = await area.As(Role.Trainer).PostAsJsonAsync(Path, Bodies.Participant("Testi@Demo.example", kind: "expertByExperience"));

        var body = await answer.BodyAsync();
        Assert.Equal(("expertByExperience", "Testi@Demo.example", "school", "837"), (body.Text("kind"), body.Text("email"), body.Text("sector"), body.Text("municipality")));
        Assert.NotNull(answer.Headers.ETag);
        var row = await fixture.Service.InTenantAsync(area.Tenant, db => db.Participants.SingleAsync());
        Assert.StartsWith("v1.", row.SealedEmail, StringComparison.Ordinal);
        Assert.DoesNotContain("emo.example", row.EmailKey, StringComparison.OrdinalIgnoreCase);
        var told = Assert.Single(await fixture.Service.PublishedAsync<ParticipantRegistered>(area.Tenant));
        Assert.Equal((row.Id, Language.Fi), (told.ParticipantId, told.Language));
        Assert.StartsWith("v1.", told.SealedContact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_is_one_person_in_an_area_whatever_its_case()
    {
        await area.PartnerAsync("one@demo.example");
        using var answer = await area.Lead.PostAsJsonAsync(Path, Bodies.Participant("ONE@demo.example"));
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "participant_email_taken");

        await new Area(fixture).PartnerAsync("one@demo.example");
    }

    [Fact]
    public async Task Our_own_professionals_are_registered_in_Teams()
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path, Bodies.Participant(kind: "professional"));
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "professionals_come_from_teams");
    }

    [Theory]
    [InlineData("not an address", "email", "email")]
    [InlineData("a b@demo.example", "email", "email")]
    public async Task Refuses_what_is_no_address(string email, string field, string code)
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path, Bodies.Participant(email));
        var problem = await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "validation");
        Assert.Contains(code, problem.GetProperty("errors").GetProperty(field).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_name_of_200_characters_and_no_longer_one()
    {
        await area.Lead.CreatedAsync(Path, Bodies.Participant(name: new string('ä', 200)));
        using var answer = await area.Lead.PostAsJsonAsync(Path, Bodies.Participant(name: new string('ä', 201)));
        await answer.AssertFieldAsync("name", "maximum_length");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path, Bodies.Participant()), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    [Fact]
    public async Task The_same_key_twice_registers_once_and_what_is_remembered_holds_no_address()
    {
        var client = area.Lead;
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");
        var body = Bodies.Participant("kerran@demo.example");
        Assert.Equal(await client.CreatedAsync(Path, body), await client.CreatedAsync(Path, body));
        var remembered = await fixture.Service.InTenantAsync(area.Tenant, db => db.IdempotencyRecords.SingleAsync());
        Assert.DoesNotContain("demo.example", Encoding.UTF8.GetString(remembered.Body), StringComparison.Ordinal);
    }
}
