using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class ChildContacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "child_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    alone = table.Column<bool>(type: "boolean", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_contacts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contact_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    every_days = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    alone = table.Column<bool>(type: "boolean", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    last_met_on = table.Column<DateOnly>(type: "date", nullable: true),
                    overdue_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_agreements", x => x.id);
                    table.CheckConstraint("ck_contact_agreements_days", "every_days between 1 and 366");
                });

            migrationBuilder.CreateIndex(
                name: "ix_child_contacts_child_id_id",
                table: "child_contacts",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_agreements_professional_id_overdue_at_id",
                table: "contact_agreements",
                columns: new[] { "professional_id", "overdue_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_agreements_tenant_overdue_at_id",
                table: "contact_agreements",
                columns: new[] { "tenant", "overdue_at", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_contact_agreement_known",
                table: "contact_agreements",
                column: "child_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "child_contacts");

            migrationBuilder.DropTable(
                name: "contact_agreements");
        }
    }
}
