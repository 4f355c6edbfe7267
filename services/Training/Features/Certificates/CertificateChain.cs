using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>A certificate and its renewals: all of them come from one enrolment, whose row stands for them.</summary>
internal static class CertificateChain
{
    /// <summary>
    /// The certificate with its chain locked: until the transaction ends nobody else renews or revokes what comes from the
    /// same enrolment. It is read after the lock is had, since it can have been revoked or renewed while that was waited for.
    /// </summary>
    /// <exception cref="Problem">404.</exception>
    internal static async Task<Certificate> LockedAsync(this TrainingDb db, Guid certificateId, Caller caller, CancellationToken ct)
    {
        var enrolmentId = (await db.Certificates.AsNoTracking().OneAsync(certificateId, caller, ct)).EnrolmentId;
        await db.Database.ExecuteSqlAsync($"select from enrolments where id = {enrolmentId} for update", ct);
        return await db.Certificates.OneAsync(certificateId, caller, ct);
    }

    /// <summary>Those that go on from this one, in order.</summary>
    internal static Task<List<Certificate>> RenewalsAsync(this TrainingDb db, Certificate certificate, CancellationToken ct) =>
        db.Certificates.Where(row => row.EnrolmentId == certificate.EnrolmentId && row.ValidFrom > certificate.ValidFrom)
            .OrderBy(row => row.ValidFrom).ToListAsync(ct);
}
