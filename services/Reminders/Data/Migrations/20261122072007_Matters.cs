using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Reminders.Data.Migrations
{
    /// <inheritdoc />
    public partial class Matters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The guard of erased ids hangs on the columns that go; migrate puts it on those that come.
            migrationBuilder.Sql("""
                drop trigger if exists refuse_erased_team_id on planned_reminders;
                drop trigger if exists refuse_erased_team_id on deliveries;
                """);

            migrationBuilder.DropIndex(
                name: "ix_planned_reminders_team_id",
                table: "planned_reminders");

            migrationBuilder.DropIndex(
                name: "uq_planned_reminders",
                table: "planned_reminders");

            migrationBuilder.DropColumn(
                name: "team_id",
                table: "planned_reminders");

            migrationBuilder.DropColumn(
                name: "team_id",
                table: "deliveries");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ended_on",
                table: "teams",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "enabled",
                table: "reminder_rules",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ladder",
                table: "reminder_rules",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateOnly>(
                name: "last_day",
                table: "recipients",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "rung",
                table: "planned_reminders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    substitute_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_absences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "concerned",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    guest = table.Column<bool>(type: "boolean", nullable: false),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concerned", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    meeting_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    circle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: true),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    all_day = table.Column<bool>(type: "boolean", nullable: false),
                    for_everyone = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => x.id);
                });

            // What was kept of meetings becomes matters; a lead becomes a ladder of one rung.
            migrationBuilder.Sql("""
                select set_config('app.tenants', '*', true);
                insert into matters (id, tenant, kind, meeting_kind, series_id, circle_id, team_id, child_id, starts_at, ends_at, all_day, for_everyone, version, status, as_of)
                select id, tenant, 'meeting', kind, series_id, id, nullif(team_id, '00000000-0000-0000-0000-000000000000'), child_id, starts_at, ends_at, false, false,
                    version, case status when 'planned' then 'open' else status end, '2020-01-01T00:00:00Z'
                from meetings;
                update reminder_rules set enabled = true,
                    ladder = jsonb_build_array(jsonb_build_object('offset', -lead_minutes, 'to', jsonb_build_array('members')));
                alter table reminder_rules alter column ladder drop default, alter column enabled drop default;
                alter table planned_reminders alter column rung drop default;
                """);

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropColumn(
                name: "lead_minutes",
                table: "reminder_rules");

            migrationBuilder.CreateIndex(
                name: "ix_team_members_recipient_id",
                table: "team_members",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "ix_planned_reminders_object_id",
                table: "planned_reminders",
                column: "object_id");

            migrationBuilder.CreateIndex(
                name: "uq_planned_reminders",
                table: "planned_reminders",
                columns: new[] { "tenant", "kind", "object_id", "object_version", "rung" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_object_id",
                table: "deliveries",
                column: "object_id");

            migrationBuilder.CreateIndex(
                name: "ix_absences_tenant_to",
                table: "absences",
                columns: new[] { "tenant", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_concerned_recipient_id",
                table: "concerned",
                column: "recipient_id");

            migrationBuilder.CreateIndex(
                name: "uq_concerned",
                table: "concerned",
                columns: new[] { "circle_id", "recipient_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matters_child_id",
                table: "matters",
                column: "child_id",
                filter: "child_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_matters_circle_id",
                table: "matters",
                column: "circle_id");

            migrationBuilder.CreateIndex(
                name: "ix_matters_team_id",
                table: "matters",
                column: "team_id",
                filter: "team_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_matters_tenant_kind_status",
                table: "matters",
                columns: new[] { "tenant", "kind", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_child_id",
                table: "referrals",
                column: "child_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absences");

            migrationBuilder.DropTable(
                name: "concerned");

            migrationBuilder.DropTable(
                name: "matters");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropIndex(
                name: "ix_team_members_recipient_id",
                table: "team_members");

            migrationBuilder.DropIndex(
                name: "ix_planned_reminders_object_id",
                table: "planned_reminders");

            migrationBuilder.DropIndex(
                name: "uq_planned_reminders",
                table: "planned_reminders");

            migrationBuilder.DropIndex(
                name: "ix_deliveries_object_id",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "ended_on",
                table: "teams");

            migrationBuilder.DropColumn(
                name: "enabled",
                table: "reminder_rules");

            migrationBuilder.DropColumn(
                name: "ladder",
                table: "reminder_rules");

            migrationBuilder.DropColumn(
                name: "last_day",
                table: "recipients");

            migrationBuilder.DropColumn(
                name: "rung",
                table: "planned_reminders");

            migrationBuilder.AddColumn<int>(
                name: "lead_minutes",
                table: "reminder_rules",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "team_id",
                table: "planned_reminders",
                type: "uuid",
                nullable: false,
                defaultValue: Guid.Empty);

            migrationBuilder.AddColumn<Guid>(
                name: "team_id",
                table: "deliveries",
                type: "uuid",
                nullable: false,
                defaultValue: Guid.Empty);

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_planned_reminders_team_id",
                table: "planned_reminders",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "uq_planned_reminders",
                table: "planned_reminders",
                columns: new[] { "tenant", "kind", "object_id", "object_version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_child_id",
                table: "meetings",
                column: "child_id",
                filter: "child_id is not null");
        }
    }
}
