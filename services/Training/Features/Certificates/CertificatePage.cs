using System.Globalization;
using System.Text;
using SystemicPlatform.Training.Domain.Certificates;
using static SystemicPlatform.Training.Features.Certificates.HtmlPage;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>The printed certificate.</summary>
internal static class CertificatePage
{
    internal static string Of(Certificate certificate, DateOnly today, string portal)
    {
        var code = CertificateCode.Written(certificate.Code);
        var rows = new StringBuilder();
        Row("Suoritettu", "Slutförd", Day(certificate.CompletedOn));
        Row("Laajuus", "Omfattning", Hours(certificate.Minutes));
        Row("Voimassa", "Giltig", certificate.ValidTo is { } last ? $"{Day(certificate.ValidFrom)}–{Day(last)}" : $"{Day(certificate.ValidFrom)} alkaen · från och med");
        if (certificate.Trainers.Count > 0)
        {
            Row(certificate.Trainers.Count > 1 ? "Kouluttajat" : "Kouluttaja", "Utbildare", string.Join(", ", certificate.Trainers));
        }

        Row("Myönnetty", "Utfärdat", Day(certificate.IssuedOn));
        return Frame(
            $"Todistus – {certificate.ProgrammeTitle}",
            $"""
            <h1>TODISTUS</h1><p class="sv" lang="sv">Intyg</p>
            {Standing(certificate.StatusOn(today))}
            <p class="name">{Text(certificate.Name)}</p><p class="what">on suorittanut koulutuksen <strong>{Text(certificate.ProgrammeTitle)}</strong></p>
            <dl>{rows}</dl>
            <footer>Todistuksen voi tarkistaa tunnuksella · Intyget kan kontrolleras med koden<br><code>{code}</code><br>{Text($"{portal.TrimEnd('/')}/verify/{code}")}</footer>
            """);

        void Row(string fi, string sv, string value) => rows.Append(
            CultureInfo.InvariantCulture, $"""<dt>{fi} · <span lang="sv">{sv}</span></dt><dd>{Text(value)}</dd>""");
    }

    // A printed sheet of what is not valid must say so itself.
    private static string Standing(CertificateStatus status) =>
        status is CertificateStatus.Valid or CertificateStatus.NotYetValid ? "" : VerificationPage.Status(status);

    private static string Hours(int minutes) => $"{(minutes / 60m).ToString("0.#", CultureInfo.GetCultureInfo("fi-FI"))} h";
}
