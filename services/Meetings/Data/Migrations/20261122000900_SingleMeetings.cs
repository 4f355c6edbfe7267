using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class SingleMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "reason",
                table: "meetings",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(60)",
                oldMaxLength: 60,
                oldNullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "begins_at",
                table: "known_team_members",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ends_at",
                table: "known_team_members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "known_professionals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_professionals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meeting_children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_children", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_children_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_chair = table.Column<bool>(type: "boolean", nullable: false),
                    is_recorder = table.Column<bool>(type: "boolean", nullable: false),
                    is_preparer = table.Column<bool>(type: "boolean", nullable: false),
                    why_present = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    invited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attendance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participants", x => x.id);
                    table.CheckConstraint("ck_participants_who", "num_nonnulls(professional_id, person_id, organisation_id) = 1");
                    table.ForeignKey(
                        name: "fk_participants_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_team_id_starts_at_id",
                table: "meetings",
                columns: new[] { "team_id", "starts_at", "id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_meetings_title",
                table: "meetings",
                sql: "series_id is not null or own_title is not null");

            migrationBuilder.CreateIndex(
                name: "ix_known_team_members_organisation_id",
                table: "known_team_members",
                column: "organisation_id",
                filter: "organisation_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_known_team_members_person_id",
                table: "known_team_members",
                column: "person_id",
                filter: "person_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_known_team_members_professional_id",
                table: "known_team_members",
                column: "professional_id",
                filter: "professional_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_known_professionals_subject_tenant",
                table: "known_professionals",
                columns: new[] { "subject", "tenant" },
                filter: "subject is not null");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_children_child_id_starts_at_meeting_id",
                table: "meeting_children",
                columns: new[] { "child_id", "starts_at", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "rule_child_known",
                table: "meeting_children",
                columns: new[] { "meeting_id", "child_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_participants_organisation_id_starts_at_meeting_id",
                table: "participants",
                columns: new[] { "organisation_id", "starts_at", "meeting_id" },
                filter: "organisation_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_participants_person_id_starts_at_meeting_id",
                table: "participants",
                columns: new[] { "person_id", "starts_at", "meeting_id" },
                filter: "person_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_participants_professional_id_starts_at_meeting_id",
                table: "participants",
                columns: new[] { "professional_id", "starts_at", "meeting_id" },
                filter: "professional_id is not null");

            migrationBuilder.CreateIndex(
                name: "rule_chair_taken",
                table: "participants",
                column: "meeting_id",
                unique: true,
                filter: "is_chair");

            migrationBuilder.CreateIndex(
                name: "rule_participant_known",
                table: "participants",
                columns: new[] { "meeting_id", "professional_id", "person_id", "organisation_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "rule_preparer_taken",
                table: "participants",
                column: "meeting_id",
                unique: true,
                filter: "is_preparer");

            migrationBuilder.CreateIndex(
                name: "rule_recorder_taken",
                table: "participants",
                column: "meeting_id",
                unique: true,
                filter: "is_recorder");

            // What was there before: row-level security binds the owner, too.
            migrationBuilder.Sql(
                """
                select set_config('app.tenants', '*', true);
                update known_team_members set
                    begins_at = "from"::timestamp at time zone 'Europe/Helsinki',
                    ends_at = ("to" + 1)::timestamp at time zone 'Europe/Helsinki';
                insert into meeting_children (id, tenant, meeting_id, child_id, "order", starts_at)
                select gen_random_uuid(), tenant, id, child_id, 1, starts_at from meetings where child_id is not null;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_professionals");

            migrationBuilder.DropTable(
                name: "meeting_children");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropIndex(
                name: "ix_meetings_team_id_starts_at_id",
                table: "meetings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_meetings_title",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "ix_known_team_members_organisation_id",
                table: "known_team_members");

            migrationBuilder.DropIndex(
                name: "ix_known_team_members_person_id",
                table: "known_team_members");

            migrationBuilder.DropIndex(
                name: "ix_known_team_members_professional_id",
                table: "known_team_members");

            migrationBuilder.DropColumn(
                name: "begins_at",
                table: "known_team_members");

            migrationBuilder.DropColumn(
                name: "ends_at",
                table: "known_team_members");

            migrationBuilder.AlterColumn<string>(
                name: "reason",
                table: "meetings",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(500)",
                oldMaxLength: 500,
                oldNullable: true);
        }
    }
}
