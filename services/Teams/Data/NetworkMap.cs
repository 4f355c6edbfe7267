using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Domain.Persons;

namespace SystemicPlatform.Teams.Data;

internal static class NetworkMap
{
    public static void Apply(ModelBuilder model)
    {
        MapPerson(model);
        model.Entity<ChildNetwork>(network =>
        {
            network.ToTable("child_networks");
            network.HasOne<Child>().WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Restrict);
            network.HasIndex(row => row.ChildId).IsUnique().HasDatabaseName("rule_child_network_exists");
            network.HasMany(row => row.Relations).WithOne().HasForeignKey(relation => relation.NetworkId).OnDelete(DeleteBehavior.Cascade);
            network.HasMany(row => row.Persons).WithOne().HasForeignKey(person => person.NetworkId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<NetworkPerson>(member =>
        {
            member.ToTable("network_persons");
            member.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
            member.HasIndex(row => new { row.ChildId, row.PersonId }).IsUnique();
            member.HasIndex(row => row.PersonId);
        });
        MapRelation(model);
        model.Entity<NetworkChange>(change =>
        {
            change.ToTable("network_changes");
            change.Property(row => row.Subject).HasMaxLength(ProfessionalMap.SubjectLength);
            change.Property(row => row.Before).HasColumnType("jsonb");
            change.Property(row => row.Reason).HasMaxLength(ChildMap.ReasonLength);
            change.HasIndex(row => new { row.ChildId, row.Id });
        });
    }

    private static void MapPerson(ModelBuilder model) => model.Entity<Person>(person =>
    {
        person.ToTable("persons", table => table.HasCheckConstraint("rule_deceased_before_birth", "deceased_on >= birth_date"));
        person.Ignore(row => row.Details);
        person.Property(row => row.GivenName).HasMaxLength(ProfessionalMap.NameLength);
        person.Property(row => row.FamilyName).HasMaxLength(ProfessionalMap.NameLength);
        person.Property(row => row.ContactLanguage).HasMaxLength(ChildMap.LanguageLength);
        person.Property(row => row.CodeHash).HasMaxLength(43);
        person.HasIndex(row => new { row.Tenant, row.CodeHash }).IsUnique().HasDatabaseName("rule_person_code_taken");
    });

    private static void MapRelation(ModelBuilder model) => model.Entity<Relation>(relation =>
    {
        relation.ToTable("relations", table =>
        {
            table.HasCheckConstraint("ck_relations_from", "num_nonnulls(from_child_id, from_person_id) = 1");
            table.HasCheckConstraint("ck_relations_to", "num_nonnulls(to_child_id, to_person_id) = 1");
            table.HasCheckConstraint("rule_relation_to_oneself", "coalesce(from_child_id, from_person_id) <> coalesce(to_child_id, to_person_id)");
            table.HasCheckConstraint("rule_relation_ends_before_start", "ends_on >= starts_on");
        });
        relation.Ignore(row => row.Facts);
        relation.HasOne<Child>().WithMany().HasForeignKey(row => row.FromChildId).OnDelete(DeleteBehavior.Restrict);
        relation.HasOne<Child>().WithMany().HasForeignKey(row => row.ToChildId).OnDelete(DeleteBehavior.Restrict);
        relation.HasOne<Person>().WithMany().HasForeignKey(row => row.FromPersonId).OnDelete(DeleteBehavior.Restrict);
        relation.HasOne<Person>().WithMany().HasForeignKey(row => row.ToPersonId).OnDelete(DeleteBehavior.Restrict);
        relation.HasIndex(row => new { row.ChildId, row.Id });
    });
}
