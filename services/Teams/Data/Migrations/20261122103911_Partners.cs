using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class Partners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "suspended_at",
                table: "organisations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "suspended_because",
                table: "organisations",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

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
                name: "ix_prohibited_documents_child_id_document_id",
                table: "prohibited_documents",
                columns: new[] { "child_id", "document_id" });

            // The gate of this service knows the partners from now on, and the others are told once more what their tokens carry.
            migrationBuilder.Sql(
                """
                select set_config('app.tenants', '*', true);
                insert into known_partners (id, tenant, token_organisation) select id, tenant, token_organisation from organisations;
                """);
            migrationBuilder.Sql(
                """
                select set_config('app.tenants', '*', true);
                insert into outbox_messages (id, tenant, type, aggregate_id, body, at)
                select gen_random_uuid(), tenant, 'SystemicPlatform.Contracts.Teams.OrganisationChanged', id,
                       jsonb_build_object('tenant', tenant, 'organisationId', id, 'sector', sector, 'tokenOrganisation', token_organisation, 'at', now()), now()
                from organisations
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_partners");

            migrationBuilder.DropTable(
                name: "prohibited_documents");

            migrationBuilder.DropIndex(
                name: "ix_access_log_partners",
                table: "access_log");

            migrationBuilder.DropColumn(
                name: "suspended_at",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "suspended_because",
                table: "organisations");
        }
    }
}
