using System.Globalization;
using System.Text;
using SystemicPlatform.Training.Domain.Feedback;
using static SystemicPlatform.Training.Features.Certificates.HtmlPage;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>The page of a personal link to give feedback by: without a script, so that it works wherever it is opened.</summary>
internal static class FeedbackPage
{
    internal static string Thanks { get; } = Framed(Said(
        "good", "Kiitos! Vastauksesi on tallennettu nimettömänä.", "Tack! Ditt svar har sparats anonymt.", "Thank you! Your answer is kept without your name."));

    /// <summary>The questions, or why they are not asked any more.</summary>
    internal static string Of(FeedbackDoor.Guest guest, DateOnly today) =>
        guest.HasAnswered ? Framed(Said("good", "Olet jo vastannut. Kiitos!", "Du har redan svarat. Tack!", "You have answered already. Thank you!"))
        : guest.Round.IsClosed(today) ? Framed(Said("bad", "Palautteen aika on päättynyt.", "Tiden för respons har gått ut.", "Feedback is not taken any more."))
        : Framed(Asked(guest));

    /// <summary>The questions again, with what was wrong.</summary>
    internal static string Refused(FeedbackDoor.Guest guest, bool nothing) => Framed((nothing
        ? Said("bad", "Vastaa ainakin yhteen kysymykseen.", "Besvara åtminstone en fråga.", "Answer one question at least.")
        : Said("bad", "Ota henkilötunnukset pois ja lyhennä pitkät tekstit.", "Ta bort personbeteckningar och förkorta långa texter.", "Take personal identity codes out, and shorten long texts."))
        + Asked(guest));

    private static string Framed(string body) => Frame(
        "Palaute koulutuksesta",
        $"""
        <h1>Palaute koulutuksesta</h1><p class="sv"><span lang="sv">Respons på utbildningen</span> · <span lang="en">Feedback on the training</span></p>
        {body}
        """);

    private static string Said(string css, string fi, string sv, string en) =>
        $"""<p class="status {css}" role="status">{fi} · <span lang="sv">{sv}</span> · <span lang="en">{en}</span></p>""";

    private static string Asked(FeedbackDoor.Guest guest)
    {
        var fields = new StringBuilder();
        foreach (var (question, index) in guest.Form.Questions.Select((question, index) => (question, index)))
        {
            fields.Append(question.Kind is FeedbackQuestionKind.Scale ? Scale(index + 1, question.Text) : Own(index + 1, question.Text));
        }

        return $"""
            <p>Vastaat nimettömästi: kukaan ei näe, mikä vastaus on sinun. Linkillä voi vastata kerran, {Day(guest.Round.ClosesOn)} asti.<br>
            <span lang="sv">Du svarar anonymt, en gång, senast {Day(guest.Round.ClosesOn)}.</span> · <span lang="en">You answer anonymously, once, until {Day(guest.Round.ClosesOn)}.</span></p>
            <form method="post">{fields}<button type="submit">Lähetä · <span lang="sv">Skicka</span> · <span lang="en">Send</span></button></form>
            """;
    }

    private static string Scale(int number, string text)
    {
        var choices = string.Concat(Enumerable.Range(1, 5).Select(score => string.Create(
            CultureInfo.InvariantCulture, $"""<label><input type="radio" name="q{number}" value="{score}"> {score}</label>""")));
        return string.Create(CultureInfo.InvariantCulture, $"""<fieldset><legend>{number}. {Text(text)} <small>(1 = vähiten · <span lang="sv">minst</span> · <span lang="en">least</span>, 5 = eniten · <span lang="sv">mest</span> · <span lang="en">most</span>)</small></legend>{choices}</fieldset>""");
    }

    private static string Own(int number, string text) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<fieldset><legend><label for="q{number}">{number}. {Text(text)}</label></legend><textarea id="q{number}" name="q{number}" rows="4" maxlength="{FeedbackAnswer.MaxTextLength}"></textarea></fieldset>""");
}
