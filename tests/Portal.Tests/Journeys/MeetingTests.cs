using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>A meeting from its preparation to its shared record.</summary>
public sealed class MeetingTests(PortalFixture portal)
{
    [Fact]
    [Trait("covers", "A0-06")]
    [Trait("covers", "A0-07")]
    [Trait("covers", "A1-09")]
    public async Task Thinking_about_a_child_leads_to_an_agreed_conversation_that_comes_back_in_the_next_meeting()
    {
        await using var worker = await portal.SignInAsync("responsible");
        var (meeting, next) = (await worker.ComingMeetingAsync(2), await worker.ComingMeetingAsync(3));
        await worker.OpenAsync(meeting);
        await worker.PressAsync("Laadi asialista");
        await worker.ExpectAsync(".agenda-list", "Kuulumiset");
        await worker.HoldsUpAsync();
        await worker.Page.Locator("section[aria-labelledby=thinking] a").First.ClickAsync();

        await worker.TypeAsync("Situation", "Poissaoloja keväästä asti.");
        await worker.PressAsync("Aloita käsittely");
        await worker.ExpectBesideAsync("Question", "Tämä tarvitaan");
        await worker.ExpectAsync("[id='field-Situation']", "Poissaoloja keväästä asti.");
        await worker.HoldsUpAsync();
        await worker.TypeAsync("Question", "Mitä aamuisin tapahtuu?");
        await worker.PressAsync("Aloita käsittely");
        await worker.ExpectAsync("section[aria-labelledby=opening] dl", "Mitä aamuisin tapahtuu?");

        foreach (var (text, whose) in new[] { ("Aamut ovat ainoa paikka, jossa erosta puhutaan.", "Työpari"), ("Iiris valvoo pikkusisaren kanssa.", "Äiti") })
        {
            await worker.UnfoldAsync("Lisää hypoteesi");
            await worker.TypeAsync("Text-raise", text);
            await worker.TypeAsync("Whose-raise", whose);
            await worker.PressAsync("Lisää hypoteesi");
            await worker.ExpectAsync($"article:has-text('{text}')", whose);
        }

        await worker.UnfoldAsync("Mitä siitä on kuultu");
        await worker.PressAsync("Tallenna muutos");
        await worker.ExpectAsync("article .hds-text-input__error-text", "Tämä tarvitaan");
        await worker.Page.Locator("article:has(details[open]) textarea").FillAsync("Äiti kertoi samaa.");
        await worker.PressAsync("Tallenna muutos");
        await worker.ExpectAsync("section[aria-labelledby=hypotheses]", "Äiti kertoi samaa.");
        await worker.HoldsUpAsync();

        await worker.TypeAsync("Who", "Kaisa");
        await worker.TypeAsync("With", "Iiris ja äiti");
        await worker.TypeAsync("About", "Mitä aamuihin toivotaan");
        await worker.PressAsync("Sovi keskustelu");
        await worker.ExpectBesideAsync("By", "Tämä tarvitaan");
        await worker.TypeAsync("By", Ways.InDays(26));
        await worker.PressAsync("Sovi keskustelu");
        await worker.ExpectAsync("section[aria-labelledby=conversation] dl", Ways.FinnishInDays(26));

        await worker.OpenAsync(next + new Uri(worker.Page.Url).AbsolutePath[meeting.Length..]);
        await worker.ExpectAsync("section[aria-labelledby=outcome]", "Iiris ja äiti");
        await worker.PressAsync("Kirjaa, mitä siitä seurasi");
        await worker.ExpectBesideAsync("Outcome", "Tämä tarvitaan");
        await worker.TypeAsync("Outcome", "Aamuista sovittiin kolme askelta.");
        await worker.PressAsync("Kirjaa, mitä siitä seurasi");
        await Microsoft.Playwright.Assertions.Expect(worker.Page.Locator("section[aria-labelledby=outcome]")).ToHaveCountAsync(0);
        await worker.OpenAsync(await worker.FirstChildAsync() + "/thread");
        await worker.ExpectAsync("section[aria-labelledby=thread]", "Aamuista sovittiin kolme askelta.");
    }

    [Fact]
    [Trait("covers", "A0-23")]
    [Trait("covers", "A1-10")]
    [Trait("covers", "A1-12")]
    public async Task Is_prepared_by_a_list_has_a_chair_and_agrees_small_steps_on_a_phone()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        var meeting = await worker.ComingMeetingAsync(4);
        await worker.OpenAsync(meeting + "/preparation");
        await worker.PressAsync("Aloita valmistelu");
        await worker.ExpectAsync("section[aria-labelledby=list] .asks-for", "Hoitamatta");
        await worker.Page.Locator("button[aria-label^='Merkitse hoidetuksi']").First.ClickAsync();
        await worker.ExpectAsync("section[aria-labelledby=list]", "Kaisa Mallila");
        await worker.UnfoldAsync("Lisää valmisteltavaa");
        await worker.PressAsync("Lisää valmisteltavaa");
        await worker.ExpectBesideAsync("Text-item", "Tämä tarvitaan");
        await worker.HoldsUpAsync();

        await worker.OpenAsync(meeting + "/people");
        await worker.UnfoldAsync("Tehtävät kokouksessa");
        await worker.Page.Locator("details[open] label:has-text('puheenjohtaja')").ClickAsync();
        await worker.PressAsync("Tallenna tehtävät");
        await worker.ExpectAsync("article .hds-tag", "puheenjohtaja");
        await worker.HoldsUpAsync();

        await worker.OpenAsync(meeting + "/steps");
        await worker.TypeAsync("What", "Soittaa koululle");
        await worker.PressAsync("Sovi askel");
        await worker.ExpectBesideAsync("Doer", "Tämä tarvitaan");
        await worker.ExpectAsync("[id='field-What']", "Soittaa koululle");
        await worker.ChooseAsync("Doer", "Kaisa Mallila");
        await worker.TypeAsync("DueOn", Ways.InDays(28));
        await worker.PressAsync("Sovi askel");
        await worker.ExpectAsync("article:has-text('Soittaa koululle')", Ways.FinnishInDays(28));
        await worker.UnfoldAsync("Kerro, mitä siitä tuli");
        await worker.PressAsync("Tallenna");
        await Microsoft.Playwright.Assertions.Expect(worker.Page.Locator("article:has-text('Soittaa koululle')")).ToHaveCountAsync(0);
        await worker.HoldsUpAsync();
    }

    [Fact]
    [Trait("covers", "R-18")]
    [Trait("covers", "R-06")]
    public async Task Is_closed_with_its_deviations_shared_after_the_childs_view_and_corrected_as_a_new_version()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.WithoutScript);
        var child = await worker.FirstChildAsync();
        await worker.OpenAsync(child + "/meetings");
        await worker.TypeAsync("LocalTime", "07:30");
        await worker.PressAsync("Sovi");
        await worker.ExpectBesideAsync("Date", "Tämä tarvitaan");
        await worker.TypeAsync("Date", Ways.InDays(0));
        await worker.PressAsync("Sovi");
        await worker.ExpectAsync("h1", "Yhteistyöneuvottelu");
        var meeting = new Uri(worker.Page.Url).AbsolutePath.Replace("/people", "", StringComparison.Ordinal);

        await worker.OpenAsync(meeting + "/closing");
        await worker.PressAsync("Merkitse pidetyksi");
        await worker.ExpectAsync(".page-top .asks-for", "läsnäoloa ei kirjattu kaikille");
        await worker.OpenAsync(meeting);
        await worker.PressAsync("Avaa kirjaus");
        await worker.Page.Locator(".record-part textarea").First.FillAsync("Puhuttiin aamuista.");
        await worker.Page.Locator(".record-part button").First.ClickAsync();
        await worker.OpenAsync(meeting + "/closing");
        await worker.PressAsync("Päätä ja jaa kaikille");
        await worker.ExpectAsync(".form-problem", "lapsen oma näkemys");

        await worker.OpenAsync(meeting);
        var view = worker.Page.Locator(".record-part:has(h3:has-text('Lapsen oma näkemys'))");
        await view.Locator("textarea").FillAsync("Iiris haluaa rauhalliset aamut, hän piirsi sen.");
        await view.Locator("button").ClickAsync();
        await worker.OpenAsync(meeting + "/closing");
        await worker.PressAsync("Päätä ja jaa kaikille");
        await worker.ExpectAsync("section[aria-labelledby=share] .saved", "versio 1");

        await worker.OpenAsync(meeting);
        await worker.Page.Locator(".paragraphs a:has-text('Korjaa')").First.ClickAsync();
        await worker.TypeAsync("Text", "Puhuttiin aamuista ja illoista.");
        await worker.PressAsync("Korjaa ja jaa uudelleen");
        await worker.ExpectBesideAsync("Reason", "Tämä tarvitaan");
        await worker.TypeAsync("Reason", "Illat jäivät pois");
        await worker.PressAsync("Korjaa ja jaa uudelleen");
        await worker.ExpectAsync("section[aria-labelledby=record]", "Puhuttiin aamuista ja illoista.");
        await worker.ExpectAsync("section[aria-labelledby=record]", "versio 2");
    }

    [Fact]
    [Trait("covers", "A2-26")]
    public async Task Is_moved_skipped_and_brought_back_with_a_reason_and_all_of_it_stays_visible()
    {
        await using var worker = await portal.SignInAsync("responsible", Look.Phone);
        await worker.OpenAsync(await worker.ComingMeetingAsync(5) + "/changes");
        await worker.TypeAsync("LocalTime", "16:00");
        await worker.PressAsync("Siirrä");
        await worker.ExpectBesideAsync("Reason-move", "Tämä tarvitaan");
        await Microsoft.Playwright.Assertions.Expect(worker.Page.Locator("#field-LocalTime")).ToHaveValueAsync("16:00");
        await worker.TypeAsync("Reason-move", "Koulupäivä jatkuu pidempään");
        await worker.PressAsync("Siirrä");
        await worker.ExpectAsync("section[aria-labelledby=history]", "Koulupäivä jatkuu pidempään");
        await worker.ExpectAsync(".lead", "16.00");
        await worker.TypeAsync("Reason-off", "Sairaana");
        await worker.PressAsync("Tallenna");
        await worker.ExpectAsync(".page-top .hds-tag", "väliin jätetty");
        await worker.TypeAsync("Reason-restore", "Terve taas");
        await worker.PressAsync("Palauta");
        await worker.ExpectAsync("section[aria-labelledby=history]", "Terve taas");
        await worker.HoldsUpAsync();
    }
}
