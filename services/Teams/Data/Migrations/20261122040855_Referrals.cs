using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class Referrals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_systemic_team_members_professional_id",
                table: "systemic_team_members");

            migrationBuilder.DropIndex(
                name: "ix_systemic_team_members_team_id",
                table: "systemic_team_members");

            migrationBuilder.DropIndex(
                name: "ix_systemic_team_members_tenant_professional_id_to",
                table: "systemic_team_members");

            migrationBuilder.DropIndex(
                name: "ix_systemic_team_members_tenant_team_id",
                table: "systemic_team_members");

            migrationBuilder.AddColumn<DateOnly>(
                name: "dissolved_on",
                table: "systemic_teams",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "revision",
                table: "systemic_teams",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "systemic_team_members",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria = table.Column<string[]>(type: "text[]", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => x.id);
                    table.CheckConstraint("rule_referral_ends_before_start", "\"to\" is null or \"to\" >= \"from\" - 1");
                    table.ForeignKey(
                        name: "fk_referrals_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_team_id",
                        column: x => x.team_id,
                        principalTable: "systemic_teams",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_systemic_team_members_professional_id_from_id",
                table: "systemic_team_members",
                columns: new[] { "professional_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_systemic_team_members_team_id_from_id",
                table: "systemic_team_members",
                columns: new[] { "team_id", "from", "id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_systemic_team_members_period",
                table: "systemic_team_members",
                sql: "\"to\" is null or \"to\" >= \"from\" - 1");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_child_id_from_id",
                table: "referrals",
                columns: new[] { "child_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_team_id_from_id",
                table: "referrals",
                columns: new[] { "team_id", "from", "id" });

            migrationBuilder.Sql(
                """
                alter table referrals
                    add constraint rule_child_already_referred exclude using gist
                        (child_id with =, team_id with =, daterange("from", "to", '[]') with &&)
                        where ("to" is null or "to" >= "from");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropIndex(
                name: "ix_systemic_team_members_professional_id_from_id",
                table: "systemic_team_members");

            migrationBuilder.DropIndex(
                name: "ix_systemic_team_members_team_id_from_id",
                table: "systemic_team_members");

            migrationBuilder.DropCheckConstraint(
                name: "ck_systemic_team_members_period",
                table: "systemic_team_members");

            migrationBuilder.DropColumn(
                name: "dissolved_on",
                table: "systemic_teams");

            migrationBuilder.DropColumn(
                name: "revision",
                table: "systemic_teams");

            migrationBuilder.DropColumn(
                name: "end_reason",
                table: "systemic_team_members");

            migrationBuilder.CreateIndex(
                name: "ix_systemic_team_members_professional_id",
                table: "systemic_team_members",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_systemic_team_members_team_id",
                table: "systemic_team_members",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_systemic_team_members_tenant_professional_id_to",
                table: "systemic_team_members",
                columns: new[] { "tenant", "professional_id", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_systemic_team_members_tenant_team_id",
                table: "systemic_team_members",
                columns: new[] { "tenant", "team_id" });
        }
    }
}
