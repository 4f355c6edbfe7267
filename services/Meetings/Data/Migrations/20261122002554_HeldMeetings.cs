using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class HeldMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "meeting_deviations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_deviations", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_deviations_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_rules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    chair_may_record = table.Column<bool>(type: "boolean", nullable: false),
                    quorum_of_others = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_rules", x => x.id);
                    table.CheckConstraint("ck_meeting_rules_quorum", "quorum_of_others between 0 and 3");
                });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_deviations_meeting_id",
                table: "meeting_deviations",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_deviations_team_id_starts_at",
                table: "meeting_deviations",
                columns: new[] { "team_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_deviations_tenant_starts_at",
                table: "meeting_deviations",
                columns: new[] { "tenant", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "rule_rules_known",
                table: "meeting_rules",
                column: "tenant",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "meeting_deviations");

            migrationBuilder.DropTable(
                name: "meeting_rules");
        }
    }
}
