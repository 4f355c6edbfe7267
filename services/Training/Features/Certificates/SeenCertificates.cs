using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>Which certificates someone sees: their own, or all when they manage them.</summary>
internal static class SeenCertificates
{
    internal static IQueryable<Certificate> CertificatesOf(this TrainingDb db, Caller caller) => caller.May(Permission.ManageCertificates)
        ? db.Certificates.AsNoTracking()
        : db.Certificates.AsNoTracking().Where(row => db.Participants.Any(person => person.Id == row.ParticipantId && person.Subject == caller.Subject));

    /// <summary>One of those that the caller sees.</summary>
    /// <exception cref="Problem">404: not there, or not theirs.</exception>
    internal static async Task<Certificate> CertificateAsync(this TrainingDb db, Guid id, Caller caller, CancellationToken ct) =>
        await db.CertificatesOf(caller).SingleOrDefaultAsync(row => row.Id == id, ct) ?? throw new Problem(Problems.NotFound);
}
