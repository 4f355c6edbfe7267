using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Partners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "known_partners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    suspended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_partners", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "partner_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    given_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner_statements", x => x.id);
                    table.ForeignKey(
                        name: "fk_partner_statements_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "prohibited_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prohibited_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "record_receptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_version = table.Column<int>(type: "integer", nullable: false),
                    reception = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    given_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_record_receptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_record_receptions_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_partners",
                table: "access_log",
                columns: new[] { "tenant", "organisation", "at" },
                filter: "role = 'partner'");

            migrationBuilder.CreateIndex(
                name: "ix_known_partners_token_organisation_tenant",
                table: "known_partners",
                columns: new[] { "token_organisation", "tenant" });

            migrationBuilder.CreateIndex(
                name: "ix_partner_statements_child_id",
                table: "partner_statements",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "rule_statement_given",
                table: "partner_statements",
                columns: new[] { "meeting_id", "organisation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_prohibited_documents_child_id_document_id",
                table: "prohibited_documents",
                columns: new[] { "child_id", "document_id" });

            migrationBuilder.CreateIndex(
                name: "ix_record_receptions_child_id",
                table: "record_receptions",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "rule_reception_given",
                table: "record_receptions",
                columns: new[] { "meeting_id", "organisation_id", "record_version" },
                unique: true);

            // What is known of partners stays known; what their tokens carry Teams tells once more.
            migrationBuilder.Sql(
                """
                select set_config('app.tenants', '*', true);
                insert into known_partners (id, tenant) select id, tenant from known_organisations;
                """);
            migrationBuilder.DropTable(
                name: "known_organisations");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_partners");

            migrationBuilder.DropTable(
                name: "partner_statements");

            migrationBuilder.DropTable(
                name: "prohibited_documents");

            migrationBuilder.DropTable(
                name: "record_receptions");

            migrationBuilder.DropIndex(
                name: "ix_access_log_partners",
                table: "access_log");

            migrationBuilder.CreateTable(
                name: "known_organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_organisations", x => x.id);
                });
        }
    }
}
