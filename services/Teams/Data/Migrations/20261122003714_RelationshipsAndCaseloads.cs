using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class RelationshipsAndCaseloads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "rule_client_relationship_already_open",
                table: "client_relationships");

            migrationBuilder.DropIndex(
                name: "rule_child_team_exists",
                table: "child_teams");

            migrationBuilder.DropCheckConstraint(
                name: "rule_member_ends_before_start",
                table: "child_team_members");

            migrationBuilder.AddColumn<string>(
                name: "close_reason",
                table: "client_relationships",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "special_support",
                table: "client_relationships",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "dissolved_on",
                table: "child_teams",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "special_support",
                table: "child_teams",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<string>(
                name: "why_present",
                table: "child_team_members",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000,
                oldNullable: true);

            migrationBuilder.CreateTable(
                name: "caseloads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    children = table.Column<int>(type: "integer", nullable: false),
                    exceeded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_caseloads", x => x.id);
                    table.ForeignKey(
                        name: "fk_caseloads_professional_id",
                        column: x => x.professional_id,
                        principalTable: "professionals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_client_relationships_child_id",
                table: "client_relationships",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_teams_child_id",
                table: "child_teams",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_teams_tenant_child_id_formed_on",
                table: "child_teams",
                columns: new[] { "tenant", "child_id", "formed_on" });

            migrationBuilder.AddCheckConstraint(
                name: "rule_member_ends_before_start",
                table: "child_team_members",
                sql: "\"to\" is null or \"to\" >= \"from\" - 1");

            migrationBuilder.CreateIndex(
                name: "ix_caseloads_professional_id",
                table: "caseloads",
                column: "professional_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_caseloads_tenant_children_professional_id",
                table: "caseloads",
                columns: new[] { "tenant", "children", "professional_id" },
                descending: new[] { false, true, false });

            migrationBuilder.Sql(
                """
                alter table client_relationships
                    add constraint rule_client_relationship_already_open exclude using gist
                        (child_id with =, service_line with =, daterange(opened_on, closed_on, '[]') with &&);
                alter table child_teams
                    add constraint rule_child_team_exists exclude using gist
                        (child_id with =, daterange(formed_on, dissolved_on, '[]') with &&);
                -- A membership that was called off ends before it begins: it was never, and no range can hold it.
                alter table child_team_members
                    drop constraint rule_responsible_worker_overlaps,
                    drop constraint rule_work_pair_overlaps,
                    drop constraint rule_member_already_in_team,
                    add constraint rule_responsible_worker_overlaps exclude using gist (team_id with =, daterange("from", "to", '[]') with &&)
                        where (role = 'responsibleSocialWorker' and ("to" is null or "to" >= "from")) deferrable initially deferred,
                    add constraint rule_work_pair_overlaps exclude using gist (team_id with =, daterange("from", "to", '[]') with &&)
                        where (role = 'workPair' and ("to" is null or "to" >= "from")) deferrable initially deferred,
                    add constraint rule_member_already_in_team exclude using gist (team_id with =, professional_id with =, daterange("from", "to", '[]') with &&)
                        where (professional_id is not null and ("to" is null or "to" >= "from")) deferrable initially deferred;
                update client_relationships set special_support = true where service_line = 'childProtection';
                update child_teams set special_support = true where service_line = 'childProtection';
                insert into caseloads (id, tenant, professional_id, children)
                select gen_random_uuid(), tenant, professional_id, 0 from child_team_members
                where role = 'responsibleSocialWorker' and professional_id is not null group by tenant, professional_id;
                update child_team_members set why_present = case role
                    when 'responsibleSocialWorker' then 'Is responsible for the child''s matters'
                    else 'Works with the responsible worker' end
                where why_present = '';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "caseloads");

            migrationBuilder.DropIndex(
                name: "ix_client_relationships_child_id",
                table: "client_relationships");

            migrationBuilder.DropIndex(
                name: "ix_child_teams_child_id",
                table: "child_teams");

            migrationBuilder.DropIndex(
                name: "ix_child_teams_tenant_child_id_formed_on",
                table: "child_teams");

            migrationBuilder.DropCheckConstraint(
                name: "rule_member_ends_before_start",
                table: "child_team_members");

            migrationBuilder.DropColumn(
                name: "close_reason",
                table: "client_relationships");

            migrationBuilder.DropColumn(
                name: "special_support",
                table: "client_relationships");

            migrationBuilder.DropColumn(
                name: "dissolved_on",
                table: "child_teams");

            migrationBuilder.DropColumn(
                name: "special_support",
                table: "child_teams");

            migrationBuilder.AlterColumn<string>(
                name: "why_present",
                table: "child_team_members",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000);

            migrationBuilder.CreateIndex(
                name: "rule_client_relationship_already_open",
                table: "client_relationships",
                column: "child_id",
                unique: true,
                filter: "closed_on is null");

            migrationBuilder.CreateIndex(
                name: "rule_child_team_exists",
                table: "child_teams",
                column: "child_id",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "rule_member_ends_before_start",
                table: "child_team_members",
                sql: "\"to\" is null or \"to\" >= \"from\"");
        }
    }
}
