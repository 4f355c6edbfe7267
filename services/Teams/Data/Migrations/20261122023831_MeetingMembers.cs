using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class MeetingMembers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "access_until",
                table: "child_team_members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "meeting_id",
                table: "child_team_members",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "known_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cancelled = table.Column<bool>(type: "boolean", nullable: false),
                    invitations = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_meetings", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_child_team_members_meeting_id",
                table: "child_team_members",
                column: "meeting_id",
                filter: "meeting_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_child_team_members_organisation_id",
                table: "child_team_members",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_team_members_person_id",
                table: "child_team_members",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_meetings_tenant_child_id",
                table: "known_meetings",
                columns: new[] { "tenant", "child_id" });

            migrationBuilder.AddForeignKey(
                name: "fk_child_team_members_organisation_id",
                table: "child_team_members",
                column: "organisation_id",
                principalTable: "organisations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_child_team_members_person_id",
                table: "child_team_members",
                column: "person_id",
                principalTable: "persons",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql(
                """
                alter table child_team_members
                    drop constraint rule_member_already_in_team,
                    add constraint rule_member_already_in_team exclude using gist (
                        team_id with =, coalesce(professional_id, person_id, organisation_id) with =, daterange("from", "to", '[]') with &&)
                        where ("to" is null or "to" >= "from") deferrable initially deferred;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_child_team_members_organisation_id",
                table: "child_team_members");

            migrationBuilder.DropForeignKey(
                name: "fk_child_team_members_person_id",
                table: "child_team_members");

            migrationBuilder.DropTable(
                name: "known_meetings");

            migrationBuilder.DropIndex(
                name: "ix_child_team_members_meeting_id",
                table: "child_team_members");

            migrationBuilder.DropIndex(
                name: "ix_child_team_members_organisation_id",
                table: "child_team_members");

            migrationBuilder.DropIndex(
                name: "ix_child_team_members_person_id",
                table: "child_team_members");

            migrationBuilder.DropColumn(
                name: "access_until",
                table: "child_team_members");

            migrationBuilder.DropColumn(
                name: "meeting_id",
                table: "child_team_members");
        }
    }
}
