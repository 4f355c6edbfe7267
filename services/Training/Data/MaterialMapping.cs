using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using SystemicPlatform.Training.Domain.Materials;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Data;

/// <summary>Materials with versions and files, and model cards.</summary>
internal static class MaterialMapping
{
    /// <summary>Column with the words of a material that a search finds.</summary>
    internal const string Words = "Words";

    internal static void Map(ModelBuilder model)
    {
        model.Entity<Material>(material =>
        {
            material.ToTable("materials");
            material.Property(row => row.Title).HasMaxLength(Material.MaxTitleLength);
            material.Property(row => row.Summary).HasMaxLength(Material.MaxSummaryLength);
            material.Property(row => row.LegalBasis).HasMaxLength(Material.MaxLegalBasisLength);
            material.Property(row => row.RetiredBecause).HasMaxLength(Material.MaxReasonLength);
            material.PrimitiveCollection(row => row.Audiences);
            material.PrimitiveCollection(row => row.ServiceIds);
            // Finnish bends its words at the end, so beginnings are searched for and no language's stems.
            material.Property<NpgsqlTsVector>(Words).HasComputedColumnSql(
                "to_tsvector('simple', title || ' ' || summary || ' ' || coalesce(legal_basis, ''))", stored: true);
            material.HasOne<Participant>().WithMany().HasForeignKey(row => row.OwnerId).OnDelete(DeleteBehavior.Restrict);
            material.HasIndex(Words).HasMethod("gin");
            material.HasIndex(row => new { row.Tenant, row.Id });
            material.HasIndex(row => new { row.Tenant, row.ReviewOn, row.Id }).HasFilter("retired_because is null").HasDatabaseName("ix_materials_to_review");
        });
        model.Entity<MaterialVersion>(version =>
        {
            version.ToTable("material_versions");
            version.Property(row => row.Note).HasMaxLength(MaterialVersion.MaxNoteLength);
            version.Property(row => row.Link).HasMaxLength(MaterialVersion.MaxLinkLength);
            version.Property(row => row.FileName).HasMaxLength(MaterialVersion.MaxFileNameLength);
            version.HasOne<Material>().WithMany().HasForeignKey(row => row.MaterialId).OnDelete(DeleteBehavior.Restrict);
            version.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
            version.HasIndex(row => new { row.MaterialId, row.Number }).IsUnique().HasDatabaseName("rule_version_begun_at_once");
            version.HasIndex(row => row.FileId);
        });
        MapFiles(model);
        model.Entity<ModelCard>(card =>
        {
            card.ToTable("model_cards");
            card.Property(row => row.Name).HasMaxLength(ModelCard.MaxTextLength);
            card.Property(row => row.Place).HasMaxLength(ModelCard.MaxTextLength);
            card.Property(row => row.Area).HasMaxLength(ModelCard.MaxTextLength);
            card.Property(row => row.Funder).HasMaxLength(ModelCard.MaxTextLength);
            card.PrimitiveCollection(row => row.Themes);
            card.PrimitiveCollection(row => row.TargetGroups);
            card.HasIndex(row => new { row.Tenant, row.Id });
        });
    }

    private static void MapFiles(ModelBuilder model)
    {
        model.Entity<StoredFile>(file =>
        {
            file.ToTable("stored_files");
            file.Property(row => row.Hash).HasMaxLength(64).IsFixedLength();
            file.HasIndex(row => new { row.Tenant, row.Hash }).IsUnique().HasDatabaseName("uq_stored_files_hash");
        });
        model.Entity<StoredFilePart>(part =>
        {
            part.ToTable("stored_file_parts");
            part.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileId).OnDelete(DeleteBehavior.Cascade);
            part.HasIndex(row => new { row.FileId, row.Number }).IsUnique().HasDatabaseName("uq_stored_file_parts");
        });
    }
}
