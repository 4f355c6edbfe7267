using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class ResponsibilityTeams : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "care_stages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    support_measures = table.Column<string[]>(type: "text[]", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_care_stages", x => x.id);
                    table.CheckConstraint("ck_care_stages_period", "\"to\" is null or \"to\" >= \"from\" - 1");
                    table.ForeignKey(
                        name: "fk_care_stages_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "responsibility_teams",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    formed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    dissolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    family_informed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    agreements = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responsibility_teams", x => x.id);
                    table.CheckConstraint("rule_team_ends_before_start", "dissolved_on is null or dissolved_on >= formed_on");
                    table.ForeignKey(
                        name: "fk_responsibility_teams_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "responsibility_team_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_team_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lead = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    join_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responsibility_team_members", x => x.id);
                    table.CheckConstraint("ck_responsibility_team_members_period", "\"to\" is null or \"to\" >= \"from\" - 1");
                    table.ForeignKey(
                        name: "fk_responsibility_team_members_child_team_member_id",
                        column: x => x.child_team_member_id,
                        principalTable: "child_team_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_responsibility_team_members_team_id",
                        column: x => x.team_id,
                        principalTable: "responsibility_teams",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_care_stages_child_id_from_id",
                table: "care_stages",
                columns: new[] { "child_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_care_stage_overlaps",
                table: "care_stages",
                column: "child_id",
                unique: true,
                filter: "\"to\" is null");

            migrationBuilder.CreateIndex(
                name: "ix_responsibility_team_members_child_team_member_id",
                table: "responsibility_team_members",
                column: "child_team_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_responsibility_team_members_team_id_from_id",
                table: "responsibility_team_members",
                columns: new[] { "team_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_responsibility_teams_child_id_formed_on_id",
                table: "responsibility_teams",
                columns: new[] { "child_id", "formed_on", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_responsibility_team_exists",
                table: "responsibility_teams",
                column: "child_id",
                unique: true,
                filter: "dissolved_on is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "care_stages");

            migrationBuilder.DropTable(
                name: "responsibility_team_members");

            migrationBuilder.DropTable(
                name: "responsibility_teams");
        }
    }
}
