using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class RevokeCertificateTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Is_told_once_and_twice_is_refused_also_at_the_same_moment()
    {
        var id = (await area.CertificateAsync()).Id();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => area.Lead.PostAsJsonAsync(Path(id), new { because = "Erehdys" })));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(id, Assert.Single(await fixture.Service.PublishedAsync<CertificateRevoked>(area.Tenant)).CertificateId);
        using var again = await area.Lead.PostAsJsonAsync(Path(id), new { because = "Taas" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "certificate_already_revoked");
        var seen = await area.Lead.JsonAsync($"{Area.Path}/certificates/{id}");
        Assert.Equal(("revoked", "2026-08-03", "Erehdys"), (seen.Text("status"), seen.Text("revokedOn"), seen.Text("revokedBecause")));
    }

    [Fact]
    [Trait("covers", "R-16")]
    public async Task Takes_back_with_the_first_what_it_was_renewed_into_and_leaves_what_was_before()
    {
        Guid[] chain = [.. await ChainAsync(4)];

        await area.Lead.PostedAsync(Path(chain[1]), new { because = "Suoritus olikin toisen" });

        Assert.Equal(["valid", "revoked", "revoked", "revoked"], await StatusesAsync(chain));
        Assert.Equivalent(chain[1..], (await fixture.Service.PublishedAsync<CertificateRevoked>(area.Tenant)).Select(told => told.CertificateId), strict: true);
        await area.Lead.PostedAsync(Path(chain[0]), new { because = "Ensimmäinenkin" });
        Assert.Equal(["revoked", "revoked", "revoked", "revoked"], await StatusesAsync(chain));
        Assert.Equal(4, (await fixture.Service.PublishedAsync<CertificateRevoked>(area.Tenant)).Count);
    }

    [Fact]
    public async Task A_double_click_with_its_key_issues_renews_and_revokes_once()
    {
        using var lead = area.Lead;
        var enrolment = await area.CompletedAsync(await area.ProgrammeAsync(Bodies.Programme(validityMonths: 12)));
        var first = (await TwiceAsync($"{Area.Path}/enrolments/{enrolment}/certificate", new { })).Id();
        var second = (await TwiceAsync($"{Area.Path}/certificates/{first}/renewal", new { })).Id();

        await TwiceAsync(Path(first), new { because = "Erehdys" });

        Assert.Equal(["revoked", "revoked"], await StatusesAsync([first, second]));
        Assert.Equal(2, (await fixture.Service.PublishedAsync<CertificateRevoked>(area.Tenant)).Count);

        async Task<System.Text.Json.JsonElement> TwiceAsync(string path, object body)
        {
            var key = Guid.NewGuid().ToString();
            var bodies = new List<string>();
            for (var click = 0; click < 2; click++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
                request.Headers.Add("Idempotency-Key", key);
                using var answer = await lead.SendAsync(request);
                Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
                bodies.Add(await answer.Content.ReadAsStringAsync());
            }

            Assert.Equal(bodies[0], bodies[1]);
            return System.Text.Json.JsonDocument.Parse(bodies[0]).RootElement;
        }
    }

    [Fact]
    public async Task A_renewal_at_the_same_moment_leaves_nothing_valid_behind()
    {
        foreach (var _ in Enumerable.Range(0, 8))
        {
            var first = (await ChainAsync(1))[0];
            var answers = await Task.WhenAll(
                area.Lead.PostAsJsonAsync($"{Area.Path}/certificates/{first}/renewal", new { }), area.Lead.PostAsJsonAsync(Path(first), new { because = "Erehdys" }));
            if (answers[0].IsSuccessStatusCode)
            {
                var renewal = (await answers[0].BodyAsync()).Id();
                Assert.Equal("revoked", (await area.Lead.JsonAsync($"{Area.Path}/certificates/{renewal}")).Text("status"));
            }
            else
            {
                await answers[0].AssertProblemAsync(HttpStatusCode.Conflict, "certificate_revoked");
            }

            Assert.Equal(HttpStatusCode.OK, answers[1].StatusCode);
        }
    }

    [Fact]
    public async Task Takes_a_reason_and_knows_none_of_another_area()
    {
        var id = (await area.CertificateAsync()).Id();
        using var blank = await area.Lead.PostAsJsonAsync(Path(id), new { because = "" });
        await blank.AssertFieldAsync("because", "not_empty");
        using var foreign = await new Area(fixture).Lead.PostAsJsonAsync(Path(id), new { because = "x" });
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), new { because = "x" }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private async Task<List<Guid>> ChainAsync(int periods)
    {
        var chain = new List<Guid> { (await area.CertificateAsync(await area.ProgrammeAsync(Bodies.Programme(validityMonths: 12)))).Id() };
        while (chain.Count < periods)
        {
            chain.Add((await area.Lead.PostedAsync($"{Area.Path}/certificates/{chain[^1]}/renewal", new { })).Id());
        }

        return chain;
    }

    private async Task<List<string?>> StatusesAsync(IEnumerable<Guid> chain)
    {
        var statuses = new List<string?>();
        foreach (var id in chain)
        {
            statuses.Add((await area.Lead.JsonAsync($"{Area.Path}/certificates/{id}")).Text("status"));
        }

        return statuses;
    }

    private static string Path(Guid id) => $"{Area.Path}/certificates/{id}/revocation";
}
