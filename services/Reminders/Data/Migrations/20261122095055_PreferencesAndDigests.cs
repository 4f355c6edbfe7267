using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Reminders.Data.Migrations
{
    /// <inheritdoc />
    public partial class PreferencesAndDigests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "recipients",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "preferences",
                table: "recipients",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "digest_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    week_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    object_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_digest_lines", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_organisations", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_digest_lines_object_id",
                table: "digest_lines",
                column: "object_id");

            migrationBuilder.CreateIndex(
                name: "uq_digest_lines",
                table: "digest_lines",
                columns: new[] { "week_id", "recipient_id", "object_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_known_organisations_token_organisation_tenant",
                table: "known_organisations",
                columns: new[] { "token_organisation", "tenant" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "digest_lines");

            migrationBuilder.DropTable(
                name: "known_organisations");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "recipients");

            migrationBuilder.DropColumn(
                name: "preferences",
                table: "recipients");
        }
    }
}
