using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class ChangedMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "decided_alone",
                table: "meetings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ends_on",
                table: "meeting_series",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "dissolved_on",
                table: "known_teams",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "meeting_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fields = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    by_subject = table.Column<string>(type: "text", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_changes", x => x.id);
                    table.CheckConstraint("ck_meeting_changes_what", "num_nonnulls(series_id, meeting_id) = 1");
                });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_changes_child_id",
                table: "meeting_changes",
                column: "child_id",
                filter: "child_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_changes_meeting_id_id",
                table: "meeting_changes",
                columns: new[] { "meeting_id", "id" },
                filter: "meeting_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_changes_series_id_id",
                table: "meeting_changes",
                columns: new[] { "series_id", "id" },
                filter: "series_id is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "meeting_changes");

            migrationBuilder.DropColumn(
                name: "decided_alone",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "ends_on",
                table: "meeting_series");

            migrationBuilder.DropColumn(
                name: "dissolved_on",
                table: "known_teams");
        }
    }
}
