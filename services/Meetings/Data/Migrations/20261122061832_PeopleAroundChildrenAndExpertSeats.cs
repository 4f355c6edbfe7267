using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class PeopleAroundChildrenAndExpertSeats : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "expert_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expert_seats", x => x.id);
                    table.ForeignKey(
                        name: "fk_expert_seats_group_id",
                        column: x => x.group_id,
                        principalTable: "expert_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "known_network_persons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_network_persons", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_expert_seats_group_id_subject",
                table: "expert_seats",
                columns: new[] { "group_id", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_expert_seats_subject_tenant",
                table: "expert_seats",
                columns: new[] { "subject", "tenant" });

            migrationBuilder.CreateIndex(
                name: "ix_known_network_persons_child_id_person_id",
                table: "known_network_persons",
                columns: new[] { "child_id", "person_id" },
                unique: true);

            // What was there before: row-level security binds the owner, too.
            migrationBuilder.Sql(
                """
                select set_config('app.tenants', '*', true);
                insert into expert_seats (id, tenant, group_id, subject)
                select gen_random_uuid(), tenant, id, subject from (
                    select tenant, id, secretary ->> 'subject' as subject from expert_groups
                    union
                    select tenant, expert_groups.id, expert ->> 'subject' from expert_groups, jsonb_array_elements(experts) as expert) as seats
                where subject is not null;
                insert into known_network_persons (id, tenant, child_id, person_id)
                select gen_random_uuid(), tenant, child_id, person_id from (
                    select distinct member.tenant, team.child_id, member.person_id
                    from known_team_members as member join known_teams as team on team.id = member.team_id
                    where member.person_id is not null and team.child_id is not null) as around;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "expert_seats");

            migrationBuilder.DropTable(
                name: "known_network_persons");
        }
    }
}
