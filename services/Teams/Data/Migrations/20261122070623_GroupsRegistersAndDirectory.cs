using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class GroupsRegistersAndDirectory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "composition",
                table: "systemic_teams",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "role_definitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    duties = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_definitions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_key = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    audience = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    access_way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    municipalities = table.Column<string[]>(type: "text[]", nullable: false),
                    languages = table.Column<string[]>(type: "text[]", nullable: false),
                    sami_culture = table.Column<bool>(type: "boolean", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_entries", x => x.id);
                    table.CheckConstraint("rule_service_ends_before_start", "\"to\" is null or \"to\" >= \"from\"");
                    table.ForeignKey(
                        name: "fk_service_entries_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_approvals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    approver = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    approver_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    guideline = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    composition = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_approvals", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_approvals_team_id",
                        column: x => x.team_id,
                        principalTable: "systemic_teams",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_conditions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    condition = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_conditions", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_conditions_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "professionals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_conditions_team_id",
                        column: x => x.team_id,
                        principalTable: "systemic_teams",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_structures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_structures", x => x.id);
                    table.CheckConstraint("rule_structure_ends_before_start", "\"to\" is null or \"to\" >= \"from\"");
                    table.ForeignKey(
                        name: "fk_team_structures_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "professionals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_structures_team_id",
                        column: x => x.team_id,
                        principalTable: "systemic_teams",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    service_line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    municipalities = table.Column<string[]>(type: "text[]", nullable: false),
                    dissolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_groups", x => x.id);
                    table.CheckConstraint("ck_work_groups_kind", "kind in ('steeringGroup', 'projectGroup')");
                });

            migrationBuilder.CreateTable(
                name: "work_group_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    represents = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_group_members", x => x.id);
                    table.CheckConstraint("ck_work_group_members_one", "num_nonnulls(professional_id, organisation_id) = 1");
                    table.CheckConstraint("ck_work_group_members_period", "\"to\" is null or \"to\" >= \"from\" - 1");
                    table.ForeignKey(
                        name: "fk_work_group_members_group_id",
                        column: x => x.group_id,
                        principalTable: "work_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_group_members_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_group_members_professional_id",
                        column: x => x.professional_id,
                        principalTable: "professionals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_role_definitions_tenant_service_line_role_from_id",
                table: "role_definitions",
                columns: new[] { "tenant", "service_line", "role", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_service_entries_tenant_id",
                table: "service_entries",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_service_name_taken",
                table: "service_entries",
                columns: new[] { "organisation_id", "name_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_approvals_team_id_on_id",
                table: "team_approvals",
                columns: new[] { "team_id", "on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_team_conditions_responsible_id",
                table: "team_conditions",
                column: "responsible_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_conditions_team_id_condition_on_id",
                table: "team_conditions",
                columns: new[] { "team_id", "condition", "on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_team_structures_responsible_id",
                table: "team_structures",
                column: "responsible_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_structures_team_id_from_id",
                table: "team_structures",
                columns: new[] { "team_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_group_members_group_id_from_id",
                table: "work_group_members",
                columns: new[] { "group_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_group_members_organisation_id",
                table: "work_group_members",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_group_members_professional_id_from_id",
                table: "work_group_members",
                columns: new[] { "professional_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_groups_tenant_id",
                table: "work_groups",
                columns: new[] { "tenant", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "role_definitions");

            migrationBuilder.DropTable(
                name: "service_entries");

            migrationBuilder.DropTable(
                name: "team_approvals");

            migrationBuilder.DropTable(
                name: "team_conditions");

            migrationBuilder.DropTable(
                name: "team_structures");

            migrationBuilder.DropTable(
                name: "work_group_members");

            migrationBuilder.DropTable(
                name: "work_groups");

            migrationBuilder.DropColumn(
                name: "composition",
                table: "systemic_teams");
        }
    }
}
