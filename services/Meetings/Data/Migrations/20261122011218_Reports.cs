using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "why_not_first",
                table: "meeting_children",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "municipality_codes",
                table: "known_teams",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_tenant_starts_at",
                table: "meetings",
                columns: new[] { "tenant", "starts_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_meetings_tenant_starts_at",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "why_not_first",
                table: "meeting_children");

            migrationBuilder.DropColumn(
                name: "municipality_codes",
                table: "known_teams");
        }
    }
}
