using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Plans.Data.Migrations
{
    /// <inheritdoc />
    public partial class KnownOrganisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "known_organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_organisation = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_organisations", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_known_organisations_token_organisation_tenant",
                table: "known_organisations",
                columns: new[] { "token_organisation", "tenant" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_organisations");
        }
    }
}
