using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Ledger;

public sealed class LoadReferenceHistoryTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/ledger/reference-history";

    // Row by row as the source gives it: title | form | registered | selected | attended | certified; a dash is unknown.
    private const string Source =
        """
        Päihdekuntoutus | 3 days | 334 | — | — | —
        Lapset puheeksi kouluttajakoulutus | — | — | — | 34 | 15 (trainer)
        Lapset puheeksi menetelmäkoulutus | — | — | — | — | 29
        Perheintervention menetelmäkoulutus | — | — | — | 12 | 10
        Perheterapeuttiset perusteet | Kainuu: 4 days × 2 groups | — | — | 33 | —
        Trauma | 2 days | — | — | 58 | —
        Sijaistraumatisoituminen/työyhteisö, avoin | lecture | — | — | 200 | —
        SyTy-koulutus Kallio + Oulunkaari | — | — | — | 35 | 27
        SyTy-koulutus Lappi | — | — | 35 | — | 27
        Sytypajat (team workshops) | 5–6/team, 23 occasions, 2–4 h | — | — | — | 13
        SyTy Keski-Pohjanmaa | 4 days, 2 groups | — | — | — | —
        Systeeminen työote yhteisenä viitekehyksenä (Kainuu) | 2 × 4 h | — | — | 52 | —
        SyTy-kahvit | per occasion | — | — | 12–30 | —
        Osallisuuden ytimessä -webinaari | webinar | 148 | — | >148 | —
        Lakia ja lastensuojelua -foorumit (5 themes) | online | 34–70 each | — | — | —
        Oulu infot sivistyspalveluille | several | — | — | ~300 | —
        AVI-tilaisuus (puheenvuoro) | — | >900 | — | — | —
        Yhteinen koulutus 1.9.2022 (Keski-Pohjanmaa) | 1 day | — | — | ~100 | —
        Yhdessä lasten ja perheiden parhaaksi 13.12.2022 (Kainuu) | webinar | ~100 | — | — | —
        Päätösseminaari 15.11.2022 | seminar | — | — | 92 | —
        """;

    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-03")]
    [Trait("covers", "A2-04")]
    [Trait("covers", "A2-05")]
    [Trait("covers", "A2-16")]
    [Trait("covers", "A2-23")]
    [Trait("covers", "R-16")]
    public async Task Comes_back_exactly_row_by_row_and_every_dash_as_unknown()
    {
        Assert.Equal("20", (await area.Lead.PostedAsync(Path, new { })).Text("added"));
        Assert.Equal("0", (await area.Lead.PostedAsync(Path, new { })).Text("added"));

        var rows = await area.Lead.AllAsync($"{Area.Path}/ledger?limit=7");

        Assert.Equal(Source.Split('\n'), rows.Select(Line));
    }

    [Fact]
    public async Task Is_each_areas_own()
    {
        await area.Lead.PostedAsync(Path, new { });
        Assert.Empty((await new Area(fixture).Lead.JsonAsync($"{Area.Path}/ledger")).Items());
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path, new { }), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Line(JsonElement row) => string.Join(
        " | ", new[] { "title", "form", "registered", "selected", "attended", "certified" }.Select(name => row.Text(name) ?? "—"));
}
