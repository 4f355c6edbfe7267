using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class IssueCertificateTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-05")]
    public async Task Takes_down_what_is_so_today_and_later_changes_do_not_reach_it()
    {
        var programmeId = await area.ProgrammeAsync(Bodies.Programme(validityMonths: 24, qualifiesFor: ["coordinator"]));
        var participantId = await area.PartnerAsync();
        var issued = await area.CertificateAsync(programmeId, participantId);

        using (await area.Lead.ReplaceAsync($"{Area.Path}/programmes/{programmeId}", Bodies.Programme("Uusi nimi")))
        using (await area.Lead.ReplaceAsync($"{Area.Path}/participants/{participantId}", Bodies.Participant(name: "Uusi Nimi")))
        {
            var seen = await area.Lead.JsonAsync($"{Area.Path}/certificates/{issued.Id()}");
            Assert.Equal(issued.GetRawText(), seen.GetRawText());
            Assert.Equal(
                ("Testi Demokoulu", "Systeeminen peruskoulutus", "valid", "2026-08-03", "2028-08-02", "240"),
                (seen.Text("name"), seen.Text("programmeTitle"), seen.Text("status"), seen.Text("validFrom"), seen.Text("validTo"), seen.Text("minutes")));
            Assert.Matches("^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$", seen.Text("code"));
        }

        var told = Assert.Single(await fixture.Service.PublishedAsync<CertificateIssued>(area.Tenant));
        Assert.Equal((issued.Id(), programmeId, participantId, null, new DateOnly(2028, 8, 2)), (told.CertificateId, told.ProgrammeId, told.ParticipantId, told.ProfessionalId, told.ValidTo!.Value));
    }

    [Fact]
    [Trait("covers", "R-16")]
    public async Task Only_who_completed_it_and_has_a_name_is_certified_and_once()
    {
        var (unnamed, _) = await area.ProfessionalAsync();
        await AssertRefusedAsync(await area.CompletedAsync(participantId: unnamed), "participant_name_missing");

        var groupId = await area.GroupAsync();
        await area.SessionAsync(groupId);
        await AssertRefusedAsync((await area.EnrolAsync(groupId, await area.PartnerAsync())).Single().Id(), "not_completed");

        var enrolmentId = await area.CompletedAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => area.Lead.PostAsJsonAsync(Path(enrolmentId), new { })));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        await AssertRefusedAsync(enrolmentId, "certificate_already_issued");
        await AssertRefusedAsync(await area.CompletedAsync(), "completed_in_the_future", "2026-08-04");
    }

    [Fact]
    public async Task A_code_is_unique_in_the_database()
    {
        var first = await area.CertificateAsync();
        await area.CertificateAsync();
        var clash = await Assert.ThrowsAnyAsync<Exception>(() => fixture.Service.InTenantAsync(area.Tenant, db =>
            db.Database.ExecuteSqlAsync($"update certificates set code = {first.Text("code")!.Replace("-", "", StringComparison.Ordinal)}")));
        Assert.Contains("uq_certificates_code", clash.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knows_no_enrolment_of_another_area()
    {
        using var foreign = await area.Lead.PostAsJsonAsync(Path(await new Area(fixture).CompletedAsync()), new { });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private async Task AssertRefusedAsync(Guid enrolmentId, string code, string? completedOn = null)
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path(enrolmentId), new { completedOn });
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }

    private static string Path(Guid enrolmentId) => $"{Area.Path}/enrolments/{enrolmentId}/certificate";
}
