using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class Feedback : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "requires_feedback",
                table: "programmes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "feedback_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    questions = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_forms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "feedback_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false),
                    waiting = table.Column<int>(type: "integer", nullable: false),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_rounds", x => x.id);
                    table.CheckConstraint("ck_feedback_rounds_waiting", "waiting between 0 and answered");
                    table.ForeignKey(
                        name: "fk_feedback_rounds_form_id",
                        column: x => x.form_id,
                        principalTable: "feedback_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_rounds_group_id",
                        column: x => x.group_id,
                        principalTable: "training_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_rounds_session_id",
                        column: x => x.session_id,
                        principalTable: "training_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feedback_respondents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_respondents", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_respondents_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_feedback_respondents_round_id",
                        column: x => x.round_id,
                        principalTable: "feedback_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feedback_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    released = table.Column<bool>(type: "boolean", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_sheets", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_sheets_round_id",
                        column: x => x.round_id,
                        principalTable: "feedback_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_forms_tenant_id",
                table: "feedback_forms",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_respondents_participant_id",
                table: "feedback_respondents",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "rule_feedback_already_given",
                table: "feedback_respondents",
                columns: new[] { "round_id", "participant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_rounds_form_id_id",
                table: "feedback_rounds",
                columns: new[] { "form_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_feedback_rounds_group_id",
                table: "feedback_rounds",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_rounds_to_remind",
                table: "feedback_rounds",
                column: "closes_on",
                filter: "reminded_on is null");

            migrationBuilder.CreateIndex(
                name: "rule_feedback_already_asked",
                table: "feedback_rounds",
                column: "session_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_sheets_round_id",
                table: "feedback_sheets",
                column: "round_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feedback_respondents");

            migrationBuilder.DropTable(
                name: "feedback_sheets");

            migrationBuilder.DropTable(
                name: "feedback_rounds");

            migrationBuilder.DropTable(
                name: "feedback_forms");

            migrationBuilder.DropColumn(
                name: "requires_feedback",
                table: "programmes");
        }
    }
}
