using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class ExpertsElementsAndRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_work_group_members_one",
                table: "work_group_members");

            migrationBuilder.AddColumn<Guid>(
                name: "expert_id",
                table: "work_group_members",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "retention_told_for",
                table: "children",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "experts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    family_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    association = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    contact_protected = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_experts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_elements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    element = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_elements", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_work_group_members_expert_id",
                table: "work_group_members",
                column: "expert_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_work_group_members_one",
                table: "work_group_members",
                sql: "num_nonnulls(professional_id, organisation_id, expert_id) = 1");

            migrationBuilder.CreateIndex(
                name: "ix_experts_tenant_id",
                table: "experts",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_known_elements_owner_id",
                table: "known_elements",
                column: "owner_id",
                filter: "owner_id is not null");

            migrationBuilder.AddForeignKey(
                name: "fk_work_group_members_expert_id",
                table: "work_group_members",
                column: "expert_id",
                principalTable: "experts",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_work_group_members_expert_id",
                table: "work_group_members");

            migrationBuilder.DropTable(
                name: "experts");

            migrationBuilder.DropTable(
                name: "known_elements");

            migrationBuilder.DropIndex(
                name: "ix_work_group_members_expert_id",
                table: "work_group_members");

            migrationBuilder.DropCheckConstraint(
                name: "ck_work_group_members_one",
                table: "work_group_members");

            migrationBuilder.DropColumn(
                name: "expert_id",
                table: "work_group_members");

            migrationBuilder.DropColumn(
                name: "retention_told_for",
                table: "children");

            migrationBuilder.AddCheckConstraint(
                name: "ck_work_group_members_one",
                table: "work_group_members",
                sql: "num_nonnulls(professional_id, organisation_id) = 1");
        }
    }
}
