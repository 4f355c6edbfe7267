using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Several work together: four steps with gates, from the noticed need to the next round.</summary>
public sealed class NetworkProcessTests(PortalFixture portal)
{
    public static TheoryData<Look> Looks { get; } = [Look.Phone, Look.WithoutScript];

    [Theory, MemberData(nameof(Looks))]
    [Trait("covers", "R-07")]
    [Trait("covers", "R-09")]
    [Trait("covers", "A1-05")]
    [Trait("covers", "A1-08")]
    public async Task Goes_from_the_noticed_need_through_its_gates_to_the_next_round(Look look)
    {
        await using var worker = await portal.SignInAsync("responsible", look);
        await worker.OpenAsync(await worker.FirstChildAsync() + "/network-process");
        await worker.TypeAsync("Need", "Poissaolot jatkuvat, ja useampi tapaa Iiristä erikseen.");
        await worker.PressAsync("Aloita verkostoprosessi");
        await worker.ExpectBesideAsync("NoticedOn", "Tämä tarvitaan");
        await worker.ExpectAsync("[id='field-Need']", "Poissaolot jatkuvat");
        await worker.ChooseAsync("NoticedBy", "Kaisa Mallila");
        await worker.TypeAsync("NoticedOn", "2026-11-02");
        await worker.PressAsync("Aloita verkostoprosessi");
        await worker.ExpectAsync(".steps-of-four [aria-current]", "Valmistelu perheen kanssa");
        await worker.ExpectAsync("section[aria-labelledby=invitations] .empty", "Kutsut lähtevät, kun");
        await worker.HoldsUpAsync();

        await worker.TypeAsync("CoreIssue", "Haluun et aamut ei oo aina riitaa.");
        await worker.TypeAsync("CoreIssueBy", "Iiris");
        await worker.TypeAsync("Invitees-0.Name", "Koulukuraattori");
        await worker.TypeAsync("Invitees-0.Reason", "Näkee koulupäivän alun");
        await worker.Page.Locator("label[for='field-Invitees-0.Agreed']").ClickAsync();
        await worker.TypeAsync("Sharing-0.Topic", "Aamujen kulku");
        await worker.PressAsync("Tallenna valmistelu");
        await worker.ExpectBesideAsync("Sharing-0.Teller", "Tämä tarvitaan");
        await worker.TypeAsync("Sharing-0.Teller", "Äiti");
        await worker.PressAsync("Tallenna valmistelu");
        await worker.ExpectAsync("section[aria-labelledby=preparation] dl", "Aamujen kulku");
        await worker.PressAsync("Kutsu valitut");
        await worker.ExpectAsync(".steps-of-four [aria-current]", "Kutsu ja toimintatapa");

        await worker.UnfoldAsync("Kirjaa toimintatavan läpikäynti");
        await worker.PressAsync("Tallenna");
        await worker.ExpectAsync(".steps-of-four [aria-current]", "Verkostotapaaminen");
        await worker.TypeAsync("Place", "Koulun kirjasto");
        await worker.ChooseAsync("Chair", "Kaisa Mallila");
        await worker.ChooseAsync("Recorder", "Otto Demonen");
        await worker.PressAsync("Tallenna suunnitelma");
        await worker.ExpectAsync("section[aria-labelledby=meeting] dl", "perhe ei ole vielä vahvistanut");
        await HoldAsync(worker);
        await worker.ExpectAsync(".form-problem", "toimintatapa läpi perheen kanssa");
        await worker.HoldsUpAsync();

        await worker.UnfoldAsync("Kirjaa valmistelu");
        await worker.TypeAsync("Explained", "2026-11-04");
        await worker.PressAsync("Tallenna valmistelu");
        await worker.ExpectAsync("section[aria-labelledby=preparation] dl", "4.11.2026");
        await worker.UnfoldAsync("Suunnittele tapaaminen");
        await worker.TypeAsync("ConfirmedBy", "Äiti");
        await worker.TypeAsync("ConfirmedOn", "2026-11-05");
        await worker.PressAsync("Tallenna suunnitelma");
        await worker.ExpectAsync("section[aria-labelledby=meeting] dl", "vahvisti Äiti");
        await HoldAsync(worker);
        await worker.ExpectAsync(".steps-of-four [aria-current]", "Työ pienin askelin");

        await worker.UnfoldAsync("Sovi pieni askel");
        await worker.TypeAsync("What-step", "Kuraattori tapaa Iiriksen aamulla");
        await worker.ChooseAsync("First-step", "Kaisa Mallila");
        await worker.TypeAsync("Due-step", Ways.InDays(9));
        await worker.PressAsync("Sovi pieni askel");
        await worker.ExpectAsync("section[aria-labelledby=work]", "Kuraattori tapaa Iiriksen aamulla");
        await worker.UnfoldAsync("Seuraava kierros");
        await worker.TypeAsync("Evaluation-round", "Aamut rauhoittuivat.");
        await worker.TypeAsync("CoreIssue-round", "Illatkin.");
        await worker.PressAsync("Aloita seuraava kierros");
        await worker.ExpectAsync("section[aria-labelledby=rounds]", "kierros 1");
        await worker.HoldsUpAsync();
    }

    private static async Task HoldAsync(Visitor worker)
    {
        await worker.UnfoldAsync("Kirjaa pidetty tapaaminen");
        await worker.TypeAsync("Asked", "Saako kuraattori kertoa aamuista?");
        await worker.TypeAsync("Answer", "Saa.");
        await worker.TypeAsync("Reflection", "Iiris kertoi, muut kuuntelivat.");
        await worker.TypeAsync("JointPlan", "Kuraattori on aamuisin ovella.");
        await worker.TypeAsync("JointEvaluation", "Tästä oli apua.");
        await worker.PressAsync("Tallenna tapaaminen");
    }
}
