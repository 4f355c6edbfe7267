using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class SearchByKeysMergesAndAbsences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_children_tenant_family_name_key",
                table: "children");

            migrationBuilder.DropIndex(
                name: "ix_children_tenant_given_name_key",
                table: "children");

            migrationBuilder.DropColumn(
                name: "family_name_key",
                table: "children");

            migrationBuilder.DropColumn(
                name: "given_name_key",
                table: "children");

            migrationBuilder.AddColumn<DateOnly>(
                name: "employed_from",
                table: "professionals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "left_on",
                table: "professionals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "working_languages",
                table: "professionals",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "temporary_id",
                table: "children",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    substitute_id = table.Column<Guid>(type: "uuid", nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_absences", x => x.id);
                    table.CheckConstraint("rule_absence_ends_before_start", "\"to\" >= \"from\"");
                    table.ForeignKey(
                        name: "fk_absences_professional_id",
                        column: x => x.professional_id,
                        principalTable: "professionals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_absences_substitute_id",
                        column: x => x.substitute_id,
                        principalTable: "professionals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "child_merges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    merged_child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    family_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: true),
                    code_protected = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_merges", x => x.id);
                    table.ForeignKey(
                        name: "fk_child_merges_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "child_search_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_search_keys", x => x.id);
                    table.ForeignKey(
                        name: "fk_child_search_keys_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_children_tenant_birth_date",
                table: "children",
                columns: new[] { "tenant", "birth_date" });

            migrationBuilder.CreateIndex(
                name: "rule_temporary_id_taken",
                table: "children",
                columns: new[] { "tenant", "temporary_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_absences_professional_id_id",
                table: "absences",
                columns: new[] { "professional_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_absences_substitute_id",
                table: "absences",
                column: "substitute_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_merges_child_id",
                table: "child_merges",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_merges_merged_child_id",
                table: "child_merges",
                column: "merged_child_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_child_search_keys_child_id",
                table: "child_search_keys",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_search_keys_tenant_key_child_id",
                table: "child_search_keys",
                columns: new[] { "tenant", "key", "child_id" });

            migrationBuilder.Sql(SearchKeyRebuild.Sql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absences");

            migrationBuilder.DropTable(
                name: "child_merges");

            migrationBuilder.DropTable(
                name: "child_search_keys");

            migrationBuilder.DropIndex(
                name: "ix_children_tenant_birth_date",
                table: "children");

            migrationBuilder.DropIndex(
                name: "rule_temporary_id_taken",
                table: "children");

            migrationBuilder.DropColumn(
                name: "employed_from",
                table: "professionals");

            migrationBuilder.DropColumn(
                name: "left_on",
                table: "professionals");

            migrationBuilder.DropColumn(
                name: "working_languages",
                table: "professionals");

            migrationBuilder.DropColumn(
                name: "temporary_id",
                table: "children");

            migrationBuilder.AddColumn<string>(
                name: "family_name_key",
                table: "children",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "given_name_key",
                table: "children",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_children_tenant_family_name_key",
                table: "children",
                columns: new[] { "tenant", "family_name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_children_tenant_given_name_key",
                table: "children",
                columns: new[] { "tenant", "given_name_key" });
        }
    }
}
