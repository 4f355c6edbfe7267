using SystemicPlatform.Training.Domain.Certificates;
using static SystemicPlatform.Training.Features.Certificates.HtmlPage;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>What whoever holds a code sees: name, programme, date, status, and nothing else.</summary>
internal static class VerificationPage
{
    internal static string Of(VerifyCertificate.Answer? found) => Frame(
        "Todistuksen tarkistus",
        $"""
        <h1>Todistuksen tarkistus</h1><p class="sv"><span lang="sv">Kontroll av intyg</span> · <span lang="en">Verification of a certificate</span></p>
        {(found is null ? Nothing : Found(found))}
        """);

    internal static string Status(CertificateStatus status)
    {
        var (css, fi, sv, en) = status switch
        {
            CertificateStatus.Valid => ("good", "Voimassa", "Giltigt", "Valid"),
            CertificateStatus.NotYetValid => ("", "Ei vielä voimassa", "Ännu inte giltigt", "Not valid yet"),
            CertificateStatus.Expired => ("bad", "Voimassaolo päättynyt", "Giltighetstiden har gått ut", "Expired"),
            _ => ("bad", "Mitätöity", "Ogiltigförklarat", "Revoked"),
        };
        return $"""<p class="status {css}">{fi} · <span lang="sv">{sv}</span> · <span lang="en">{en}</span></p>""";
    }

    private const string Nothing =
        """<p class="status bad">Tunnuksella ei löydy todistusta. · <span lang="sv">Det finns inget intyg med koden.</span> · <span lang="en">There is no certificate with that code.</span></p><p>Tarkista, että tunnus on kirjoitettu oikein. · <span lang="sv">Kontrollera att koden är rätt skriven.</span> · <span lang="en">Check that the code is written correctly.</span></p>""";

    private static string Found(VerifyCertificate.Answer found) =>
        $"""
        {Status(found.Status)}
        <p class="name">{Text(found.Name)}</p><p class="what">{Text(found.Programme)}</p>
        <dl><dt>Suoritettu · <span lang="sv">Slutförd</span> · <span lang="en">Completed</span></dt><dd>{Day(found.Date)}</dd></dl>
        """;
}
