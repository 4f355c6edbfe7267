using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Plans.Data.Migrations
{
    /// <inheritdoc />
    public partial class ServicesAndModelPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "child_services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_why = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    for_everyone = table.Column<bool>(type: "boolean", nullable: false),
                    for_child = table.Column<bool>(type: "boolean", nullable: false),
                    for_workers = table.Column<bool>(type: "boolean", nullable: false),
                    person_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    organisation_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    kept_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_services", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "implementation_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    word = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_implementation_tasks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_relationships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_relationships", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "model_elements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_model_elements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pilots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    matrix = table.Column<string>(type: "jsonb", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pilots", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programmes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sector_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "jsonb", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    contributed_by = table.Column<string>(type: "text", nullable: false),
                    contributed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    for_everyone = table.Column<bool>(type: "boolean", nullable: false),
                    for_child = table.Column<bool>(type: "boolean", nullable: false),
                    for_workers = table.Column<bool>(type: "boolean", nullable: false),
                    person_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    organisation_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    kept_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sector_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pilot_sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pilot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality = table.Column<string>(type: "text", nullable: false),
                    social_worker = table.Column<string>(type: "jsonb", nullable: false),
                    family_worker = table.Column<string>(type: "jsonb", nullable: false),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pilot_sites", x => x.id);
                    table.ForeignKey(
                        name: "fk_pilot_sites_pilot_id",
                        column: x => x.pilot_id,
                        principalTable: "pilots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pilot_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pilot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pilot_places", x => x.id);
                    table.ForeignKey(
                        name: "fk_pilot_places_site_id",
                        column: x => x.site_id,
                        principalTable: "pilot_sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_child_services_child_id_id",
                table: "child_services",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_implementation_tasks_team_id_due_on_id",
                table: "implementation_tasks",
                columns: new[] { "team_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_implementation_tasks_tenant_due_on_id",
                table: "implementation_tasks",
                columns: new[] { "tenant", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_known_relationships_child_id",
                table: "known_relationships",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_relationships_line_closed_on",
                table: "known_relationships",
                columns: new[] { "line", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "rule_changed_meanwhile",
                table: "model_elements",
                columns: new[] { "tenant", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pilot_places_child_id",
                table: "pilot_places",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_pilot_places_site_id",
                table: "pilot_places",
                column: "site_id");

            migrationBuilder.CreateIndex(
                name: "rule_place_taken",
                table: "pilot_places",
                columns: new[] { "pilot_id", "child_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "rule_site_joined",
                table: "pilot_sites",
                columns: new[] { "pilot_id", "municipality" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sector_plans_child_id_id",
                table: "sector_plans",
                columns: new[] { "child_id", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "child_services");

            migrationBuilder.DropTable(
                name: "implementation_tasks");

            migrationBuilder.DropTable(
                name: "known_relationships");

            migrationBuilder.DropTable(
                name: "model_elements");

            migrationBuilder.DropTable(
                name: "pilot_places");

            migrationBuilder.DropTable(
                name: "programmes");

            migrationBuilder.DropTable(
                name: "sector_plans");

            migrationBuilder.DropTable(
                name: "pilot_sites");

            migrationBuilder.DropTable(
                name: "pilots");
        }
    }
}
