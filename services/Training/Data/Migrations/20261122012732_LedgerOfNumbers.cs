using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class LedgerOfNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    form = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    held_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reference_row = table.Column<int>(type: "integer", nullable: true),
                    registered_given = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    registered_least = table.Column<int>(type: "integer", nullable: true),
                    registered_most = table.Column<int>(type: "integer", nullable: true),
                    selected_given = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    selected_least = table.Column<int>(type: "integer", nullable: true),
                    selected_most = table.Column<int>(type: "integer", nullable: true),
                    attended_given = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    attended_least = table.Column<int>(type: "integer", nullable: true),
                    attended_most = table.Column<int>(type: "integer", nullable: true),
                    certified_given = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    certified_least = table.Column<int>(type: "integer", nullable: true),
                    certified_most = table.Column<int>(type: "integer", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_entries", x => x.id);
                    table.CheckConstraint("rule_certified_above_attended", "certified_least is null\nor (attended_given is null and selected_given is null)\nor (attended_given is not null and attended_most is null)\nor (selected_given is not null and selected_most is null)\nor certified_least <= greatest(attended_most, selected_most)");
                });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_tenant_id",
                table: "ledger_entries",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_tenant_topic_id",
                table: "ledger_entries",
                columns: new[] { "tenant", "topic", "id" });

            migrationBuilder.CreateIndex(
                name: "uq_ledger_entries_reference_row",
                table: "ledger_entries",
                columns: new[] { "tenant", "reference_row" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ledger_entries");
        }
    }
}
