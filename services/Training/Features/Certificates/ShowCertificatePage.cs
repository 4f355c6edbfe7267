using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>The certificate as a page to print.</summary>
internal static class ShowCertificatePage
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/certificates/{certificateId:guid}/page", Handle).Requires(Permission.EnrolOneself).WithSummary("The certificate as a page to print");

    internal static async Task<ContentHttpResult> Handle(
        Guid certificateId, TrainingDb db, Caller caller, IConfiguration configuration, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        var certificate = await db.CertificateAsync(certificateId, caller, ct);
        var page = CertificatePage.Of(certificate, HelsinkiTime.Today(clock), Settings.Require(configuration, "Portal:Address"));
        return HtmlPage.Answer(http, page);
    }
}
