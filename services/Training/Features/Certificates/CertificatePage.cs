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
        Row("Suoritettu", "Slutförd", "Completed", Day(certificate.CompletedOn));
        Row("Laajuus", "Omfattning", "Extent", Hours(certificate.Minutes));
        Row("Voimassa", "Giltigt", "Valid", certificate.ValidTo is { } last ? $"{Day(certificate.ValidFrom)}–{Day(last)}" : $"{Day(certificate.ValidFrom)}–");
        if (certificate.Trainers.Count > 0)
        {
            Row(certificate.Trainers.Count > 1 ? "Kouluttajat" : "Kouluttaja", "Utbildare", certificate.Trainers.Count > 1 ? "Trainers" : "Trainer", string.Join(", ", certificate.Trainers));
        }

        Row("Myönnetty", "Utfärdat", "Issued", Day(certificate.IssuedOn));
        return Frame(
            $"Todistus – {certificate.ProgrammeTitle}",
            $"""
            <h1>TODISTUS</h1><p class="sv"><span lang="sv">Intyg</span> · <span lang="en">Certificate</span></p>
            {Standing(certificate.StatusOn(today))}
            <p class="name">{Text(certificate.Name)}</p><p class="what">on suorittanut koulutuksen <strong>{Text(certificate.ProgrammeTitle)}</strong><br><small><span lang="sv">har slutfört utbildningen</span> · <span lang="en">has completed the training</span></small></p>
            <dl>{rows}</dl>
            <footer>Todistuksen voi tarkistaa tunnuksella · <span lang="sv">Intyget kan kontrolleras med koden</span> · <span lang="en">The certificate can be verified by the code</span><br><code>{code}</code><br>{Text($"{portal.TrimEnd('/')}/verify/{code}")}</footer>
            """);

        void Row(string fi, string sv, string en, string value) => rows.Append(
            CultureInfo.InvariantCulture, $"""<dt>{fi} · <span lang="sv">{sv}</span> · <span lang="en">{en}</span></dt><dd>{Text(value)}</dd>""");
    }

    // A printed sheet of what is not valid must say so itself.
    private static string Standing(CertificateStatus status) =>
        status is CertificateStatus.Valid or CertificateStatus.NotYetValid ? "" : VerificationPage.Status(status);

    private static string Hours(int minutes) => $"{(minutes / 60m).ToString("0.#", CultureInfo.GetCultureInfo("fi-FI"))} h";
}
