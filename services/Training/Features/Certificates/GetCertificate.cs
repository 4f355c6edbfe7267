using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Certificates;

internal static class GetCertificate
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/certificates/{certificateId:guid}", Handle).Requires(Permission.EnrolOneself).WithSummary("One certificate: your own, or any if you manage them");

    internal static async Task<Ok<CertificateView>> Handle(Guid certificateId, TrainingDb db, Caller caller, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(CertificateView.From(await db.CertificateAsync(certificateId, caller, ct), HelsinkiTime.Today(clock)));
}
