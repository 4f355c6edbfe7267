using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class Rights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "finding",
                table: "emergency_accesses",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "finding_note",
                table: "emergency_accesses",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "emergency_accesses",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "reviewed_at",
                table: "emergency_accesses",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reviewed_by",
                table: "emergency_accesses",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "contact_looks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_looks", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_looks_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_permissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    service_line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    scopes = table.Column<string[]>(type: "text[]", nullable: false),
                    given_as = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    given_by_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure_permissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosure_permissions_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_prohibitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    service_line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    made_as = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    made_by_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure_prohibitions", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosure_prohibitions_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    document_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    service_line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    recipient_name = table.Column<string>(type: "text", nullable: false),
                    recipient_title = table.Column<string>(type: "text", nullable: false),
                    recipient_organisation = table.Column<string>(type: "text", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    provision = table.Column<string>(type: "text", nullable: true),
                    permission_id = table.Column<Guid>(type: "uuid", nullable: true),
                    purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    despite_prohibition_because = table.Column<string>(type: "text", nullable: true),
                    disclosed_by = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosures", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosures_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "grant_origins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_id = table.Column<Guid>(type: "uuid", nullable: true),
                    given_by = table.Column<string>(type: "text", nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_grant_origins", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "older_log_openings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    special_reason = table.Column<string>(type: "text", nullable: false),
                    opened_by = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_older_log_openings", x => x.id);
                    table.ForeignKey(
                        name: "fk_older_log_openings_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_accesses_tenant_id",
                table: "emergency_accesses",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_accesses_unreviewed",
                table: "emergency_accesses",
                columns: new[] { "tenant", "id" },
                filter: "reviewed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_contact_looks_child_id",
                table: "contact_looks",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_permissions_child_id_id",
                table: "disclosure_permissions",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_prohibitions_child_id_id",
                table: "disclosure_prohibitions",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_child_id_on_id",
                table: "disclosures",
                columns: new[] { "child_id", "on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_grant_origins_child_id",
                table: "grant_origins",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_grant_origins_member_id",
                table: "grant_origins",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_grant_origins_source_id",
                table: "grant_origins",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_older_log_openings_child_id",
                table: "older_log_openings",
                column: "child_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_looks");

            migrationBuilder.DropTable(
                name: "disclosure_permissions");

            migrationBuilder.DropTable(
                name: "disclosure_prohibitions");

            migrationBuilder.DropTable(
                name: "disclosures");

            migrationBuilder.DropTable(
                name: "grant_origins");

            migrationBuilder.DropTable(
                name: "older_log_openings");

            migrationBuilder.DropIndex(
                name: "ix_emergency_accesses_tenant_id",
                table: "emergency_accesses");

            migrationBuilder.DropIndex(
                name: "ix_emergency_accesses_unreviewed",
                table: "emergency_accesses");

            migrationBuilder.DropColumn(
                name: "finding",
                table: "emergency_accesses");

            migrationBuilder.DropColumn(
                name: "finding_note",
                table: "emergency_accesses");

            migrationBuilder.DropColumn(
                name: "name",
                table: "emergency_accesses");

            migrationBuilder.DropColumn(
                name: "reviewed_at",
                table: "emergency_accesses");

            migrationBuilder.DropColumn(
                name: "reviewed_by",
                table: "emergency_accesses");
        }
    }
}
