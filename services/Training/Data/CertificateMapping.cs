using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Data;

/// <summary>Table <c>certificates</c>.</summary>
internal static class CertificateMapping
{
    internal static void Map(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("certificates", table =>
        {
            table.HasCheckConstraint("ck_certificates_period", "valid_to is null or valid_to >= valid_from");
            table.HasCheckConstraint("ck_certificates_revoked", "(revoked_on is null) = (revoked_because is null)");
        });
        certificate.Property(row => row.Code).HasMaxLength(CertificateCode.Length).IsFixedLength();
        certificate.Property(row => row.Name).HasMaxLength(Participant.MaxNameLength);
        certificate.Property(row => row.ProgrammeTitle).HasMaxLength(Programme.MaxTitleLength);
        certificate.Property(row => row.Topic).HasMaxLength(Programme.MaxTopicLength);
        certificate.Property(row => row.RevokedBecause).HasMaxLength(Certificate.MaxReasonLength);
        certificate.PrimitiveCollection(row => row.Trainers);
        certificate.PrimitiveCollection(row => row.QualifiesFor);
        certificate.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        certificate.HasOne<Programme>().WithMany().HasForeignKey(row => row.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        certificate.HasOne<Enrolment>().WithMany().HasForeignKey(row => row.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        certificate.HasOne<Certificate>().WithMany().HasForeignKey(row => row.RenewsId).OnDelete(DeleteBehavior.Restrict);

        // Whoever verifies names no tenant, so a code is unique among all of them.
        certificate.HasIndex(row => row.Code).IsUnique().HasDatabaseName("uq_certificates_code");
        certificate.HasIndex(row => row.EnrolmentId).IsUnique().HasFilter("renews_id is null").HasDatabaseName("rule_certificate_already_issued");
        certificate.HasIndex(row => row.RenewsId).IsUnique().HasDatabaseName("rule_certificate_already_renewed");
        certificate.HasIndex(row => new { row.ParticipantId, row.Id });
        certificate.HasIndex(row => new { row.ProgrammeId, row.Id });
        certificate.HasIndex(row => new { row.Tenant, row.Id });
        certificate.HasIndex(row => row.ValidTo).HasFilter("warned_at is null and revoked_on is null").HasDatabaseName("ix_certificates_to_warn");
    }
}
