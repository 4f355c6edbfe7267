using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class PreparationAndReflection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "helping_maps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_helping_maps", x => x.id);
                    table.ForeignKey(
                        name: "fk_helping_maps_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heard = table.Column<int>(type: "integer", nullable: false),
                    understood = table.Column<int>(type: "integer", nullable: false),
                    useful = table.Column<int>(type: "integer", nullable: false),
                    hopeful = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    how_obtained = table.Column<string>(type: "text", nullable: true),
                    entered_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_feedback", x => x.id);
                    table.CheckConstraint("ck_meeting_feedback_answers", "least(heard, understood, useful, hopeful) >= 1 and greatest(heard, understood, useful, hopeful) <= 5");
                    table.ForeignKey(
                        name: "fk_meeting_feedback_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preparation_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    task = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preparation_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_preparation_items_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reflection_occasions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    notes = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reflection_occasions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "self_evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    process_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    ratings = table.Column<int[]>(type: "integer[]", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_self_evaluations", x => x.id);
                    table.CheckConstraint("ck_self_evaluations_ratings", "cardinality(ratings) = 9 and 1 <= all(ratings) and 5 >= all(ratings)");
                });

            migrationBuilder.CreateIndex(
                name: "ix_helping_maps_child_id_id",
                table: "helping_maps",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_helping_maps_meeting_id",
                table: "helping_maps",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "rule_map_drawn_by_another",
                table: "helping_maps",
                columns: new[] { "child_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meeting_feedback_child_id_id",
                table: "meeting_feedback",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_feedback_team_id_at",
                table: "meeting_feedback",
                columns: new[] { "team_id", "at" });

            migrationBuilder.CreateIndex(
                name: "rule_feedback_given",
                table: "meeting_feedback",
                columns: new[] { "meeting_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_preparation_items_child_id",
                table: "preparation_items",
                column: "child_id",
                filter: "child_id is not null");

            migrationBuilder.CreateIndex(
                name: "rule_preparation_begun",
                table: "preparation_items",
                columns: new[] { "meeting_id", "child_id", "task" },
                unique: true,
                filter: "task <> 'other'")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_reflection_occasions_child_id",
                table: "reflection_occasions",
                column: "child_id",
                filter: "child_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_reflection_occasions_team_id_id",
                table: "reflection_occasions",
                columns: new[] { "team_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_self_evaluations_child_id",
                table: "self_evaluations",
                column: "child_id",
                filter: "child_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_self_evaluations_team_id_id",
                table: "self_evaluations",
                columns: new[] { "team_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_self_evaluations_team_id_on",
                table: "self_evaluations",
                columns: new[] { "team_id", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "helping_maps");

            migrationBuilder.DropTable(
                name: "meeting_feedback");

            migrationBuilder.DropTable(
                name: "preparation_items");

            migrationBuilder.DropTable(
                name: "reflection_occasions");

            migrationBuilder.DropTable(
                name: "self_evaluations");
        }
    }
}
