using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Coverage;

/// <summary>Who may act as consulting social worker, family therapist, coordinator or trainer on a day, and until when.</summary>
internal static class ListQualified
{
    /// <summary>One certificate that qualifies.</summary>
    internal sealed record Qualified(Guid CertificateId, Guid ParticipantId, [property: Personal] string Name, DateOnly ValidFrom, DateOnly? ValidTo);

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/qualified", Handle).Requires(Permission.ReadTrainingReports).WithSummary("Who may act in a role, on any day");

    internal static async Task<Ok<Page<Qualified>>> Handle(
        [FromQuery] string? role, [FromQuery] string? on, [AsParameters] Paging paging, TrainingDb db, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        var acting = QueryWord.ReadRequired<ActingRole>(role, nameof(role));
        var day = QueryDay.Read(on, nameof(on)) ?? HelsinkiTime.Today(clock);
        var rows = db.Certificates.AsNoTracking().SeenBy(caller)
            .Where(row => row.QualifiesFor.Contains(acting) && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day)
                && (row.RevokedOn == null || row.RevokedOn > day))
            .After(paging).OrderBy(row => row.Id)
            .Select(row => new Qualified(row.Id, row.ParticipantId, row.Name, row.ValidFrom, row.ValidTo));
        return TypedResults.Ok(await paging.ReadAsync(rows, row => [row.CertificateId], ct));
    }
}
