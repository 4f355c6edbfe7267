using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class Notifications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    urgent = table.Column<bool>(type: "boolean", nullable: false),
                    notifier = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    concern = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    start_by = table.Column<DateOnly>(type: "date", nullable: false),
                    due_by = table.Column<DateOnly>(type: "date", nullable: false),
                    due_by_rolled = table.Column<DateOnly>(type: "date", nullable: false),
                    urgent_need_assessed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    completed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    not_needed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    why_not_needed = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    child_told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    why_child_not_told = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    guardian_told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    why_guardian_not_told = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    led_to_decision = table.Column<bool>(type: "boolean", nullable: true),
                    decision_in_effect_on = table.Column<DateOnly>(type: "date", nullable: true),
                    why_late = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    next_duty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    next_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications", x => x.id);
                    table.ForeignKey(
                        name: "fk_notifications_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_child_id",
                table: "notifications",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_tenant_child_id_id",
                table: "notifications",
                columns: new[] { "tenant", "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_tenant_next_due_on_id",
                table: "notifications",
                columns: new[] { "tenant", "next_due_on", "id" },
                filter: "next_due_on is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notifications");
        }
    }
}
