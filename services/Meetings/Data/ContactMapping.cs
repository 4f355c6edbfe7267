using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SystemicPlatform.Meetings.Domain.Contacts;

namespace SystemicPlatform.Meetings.Data;

/// <summary>Tables <c>contact_agreements</c> and <c>child_contacts</c>.</summary>
internal static class ContactMapping
{
    internal static void Map(ModelBuilder model)
    {
        model.Entity<ContactAgreement>(Map);
        model.Entity<ChildContact>(Map);
    }

    private static void Map(EntityTypeBuilder<ContactAgreement> agreement)
    {
        agreement.ToTable("contact_agreements", table => table.HasCheckConstraint(
            "ck_contact_agreements_days", $"every_days between 1 and {ContactAgreement.MaxDays}"));
        agreement.Property(row => row.Place).HasMaxLength(ContactAgreement.MaxPlaceLength);
        agreement.HasIndex(row => row.ChildId).IsUnique().HasDatabaseName("rule_contact_agreement_known");

        // What is overdue, of one worker or of an area.
        agreement.HasIndex(row => new { row.ProfessionalId, row.OverdueAt, row.Id });
        agreement.HasIndex(row => new { row.Tenant, row.OverdueAt, row.Id });
    }

    private static void Map(EntityTypeBuilder<ChildContact> contact)
    {
        contact.ToTable("child_contacts");
        contact.Property(row => row.Place).HasMaxLength(ContactAgreement.MaxPlaceLength);
        contact.HasIndex(row => new { row.ChildId, row.Id });
    }
}
