using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class StepsAndThinking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "record_shared_at",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "next_meeting_id",
                table: "meeting_records",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agreed_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    who = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    times_changed = table.Column<int>(type: "integer", nullable: false),
                    word = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    followed_up_in = table.Column<Guid>(type: "uuid", nullable: true),
                    agreed_by_subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreed_steps", x => x.id);
                    table.CheckConstraint("ck_agreed_steps_who", "num_nonnulls(professional_id, person_id, organisation_id) = 1");
                    table.ForeignKey(
                        name: "fk_agreed_steps_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "circular_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_circular_questions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hypotheses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    whose = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hypotheses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "systemic_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    presenter_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    permission = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    permission_words = table.Column<string>(type: "text", nullable: true),
                    situation = table.Column<string>(type: "text", nullable: true),
                    few_hypotheses_reason = table.Column<string>(type: "text", nullable: true),
                    conversation = table.Column<string>(type: "jsonb", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    outcome_meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_systemic_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_systemic_records_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hypothesis_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hypothesis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    by_subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hypothesis_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_hypothesis_changes_hypothesis_id",
                        column: x => x.hypothesis_id,
                        principalTable: "hypotheses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "systemic_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    question_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_systemic_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_systemic_notes_record_id",
                        column: x => x.record_id,
                        principalTable: "systemic_records",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_record_missing",
                table: "meetings",
                columns: new[] { "tenant", "ends_at", "id" },
                filter: "status = 'held' and record_shared_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_agreed_steps_child_id_due_on_id",
                table: "agreed_steps",
                columns: new[] { "child_id", "due_on", "id" },
                filter: "child_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_agreed_steps_child_id_followed_up_in",
                table: "agreed_steps",
                columns: new[] { "child_id", "followed_up_in" },
                filter: "followed_up_in is not null");

            migrationBuilder.CreateIndex(
                name: "ix_agreed_steps_meeting_id",
                table: "agreed_steps",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreed_steps_person_id_due_on_id",
                table: "agreed_steps",
                columns: new[] { "person_id", "due_on", "id" },
                filter: "state = 'open'");

            migrationBuilder.CreateIndex(
                name: "ix_agreed_steps_professional_id_due_on_id",
                table: "agreed_steps",
                columns: new[] { "professional_id", "due_on", "id" },
                filter: "state = 'open'");

            migrationBuilder.CreateIndex(
                name: "ix_agreed_steps_team_id_due_on_id",
                table: "agreed_steps",
                columns: new[] { "team_id", "due_on", "id" },
                filter: "state = 'open'");

            migrationBuilder.CreateIndex(
                name: "ix_circular_questions_tenant_id",
                table: "circular_questions",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_hypotheses_child_id_id",
                table: "hypotheses",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_hypothesis_changes_child_id_meeting_id",
                table: "hypothesis_changes",
                columns: new[] { "child_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_hypothesis_changes_hypothesis_id_id",
                table: "hypothesis_changes",
                columns: new[] { "hypothesis_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_systemic_notes_child_id",
                table: "systemic_notes",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_systemic_notes_record_id_id",
                table: "systemic_notes",
                columns: new[] { "record_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_systemic_records_child_id_starts_at_id",
                table: "systemic_records",
                columns: new[] { "child_id", "starts_at", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_systemic_record_exists",
                table: "systemic_records",
                columns: new[] { "meeting_id", "child_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreed_steps");

            migrationBuilder.DropTable(
                name: "circular_questions");

            migrationBuilder.DropTable(
                name: "hypothesis_changes");

            migrationBuilder.DropTable(
                name: "systemic_notes");

            migrationBuilder.DropTable(
                name: "hypotheses");

            migrationBuilder.DropTable(
                name: "systemic_records");

            migrationBuilder.DropIndex(
                name: "ix_meetings_record_missing",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "record_shared_at",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "next_meeting_id",
                table: "meeting_records");
        }
    }
}
