using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class VerifyCertificateTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Anyone_with_the_code_sees_name_programme_date_and_status_and_nothing_else()
    {
        var certificate = await area.CertificateAsync();
        using var answer = await AskAsync(certificate.Text("code")!.ToLowerInvariant());

        Assert.Equal(
            """{"name":"Testi Demokoulu","programme":"Systeeminen peruskoulutus","date":"2026-08-03","status":"valid"}""",
            await answer.Content.ReadAsStringAsync());
        var page = await PageAsync(certificate.Text("code")!);
        Assert.Contains("Voimassa", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Demokoulu</dd>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@demo.example", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_one_says_so_but_not_why()
    {
        var certificate = await area.CertificateAsync();
        await area.Lead.PostedAsync($"{Area.Path}/certificates/{certificate.Id()}/revocation", new { because = "Salainen syy" });

        using var answer = await AskAsync(certificate.Text("code")!);
        Assert.Equal("revoked", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Text("status"));
        Assert.DoesNotContain("Salainen syy", await PageAsync(certificate.Text("code")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00000-00000-00000-00000-00000")]
    [InlineData("ABCDE-FGHJK-MNPQR-STVWX-YZ012")]
    [InlineData("short")]
    [InlineData("%27%20or%201%3D1")]
    public async Task A_wrong_code_and_what_is_none_are_answered_alike(string code)
    {
        using var answer = await AskAsync(code);
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Contains("Tunnuksella ei löydy todistusta", await PageAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_look_up_is_one_by_the_unique_index_however_many_certificates_there_are()
    {
        await area.CertificateAsync();
        var plan = await fixture.Service.InTenantAsync(area.Tenant, async db =>
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlAsync($"set enable_seqscan = off");
            return await db.Database.SqlQuery<string>($"explain select * from certificates where code = '0123456789ABCDEFGHJKMNPQR'").ToListAsync();
        });
        Assert.Contains("uq_certificates_code", string.Join('\n', plan), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string code)
    {
        var client = fixture.Service.Client(null);
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        return await client.GetAsync(new Uri($"/verify/{code}", UriKind.Relative));
    }

    private async Task<string> PageAsync(string code)
    {
        using var answer = await fixture.Service.Client(null).GetAsync(new Uri($"/verify/{code}", UriKind.Relative));
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }
}
