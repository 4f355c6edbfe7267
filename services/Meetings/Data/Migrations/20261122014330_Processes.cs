using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Processes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "certified_conveners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    certified_on = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certified_conveners", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_log",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    remote = table.Column<bool>(type: "boolean", nullable: false),
                    theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    by = table.Column<string>(type: "text", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    shared_version = table.Column<int>(type: "integer", nullable: false),
                    shared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    shared_writings = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cooperation_records", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "expert_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    secretary = table.Column<string>(type: "jsonb", nullable: false),
                    anonymous_handling = table.Column<bool>(type: "boolean", nullable: false),
                    client_may_attend = table.Column<bool>(type: "boolean", nullable: false),
                    experts = table.Column<string>(type: "jsonb", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expert_groups", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_process_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "responsibility_cycles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meetings = table.Column<string>(type: "jsonb", nullable: false),
                    complete = table.Column<bool>(type: "boolean", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responsibility_cycles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "child_processes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    template_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    template_version = table.Column<int>(type: "integer", nullable: false),
                    template = table.Column<string>(type: "jsonb", nullable: false),
                    convener_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    completed = table.Column<string>(type: "jsonb", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_processes", x => x.id);
                    table.ForeignKey(
                        name: "fk_child_processes_convener_id",
                        column: x => x.convener_id,
                        principalTable: "certified_conveners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_sections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    writings = table.Column<int>(type: "integer", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    written_by = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cooperation_sections", x => x.id);
                    table.ForeignKey(
                        name: "fk_cooperation_sections_record_id",
                        column: x => x.record_id,
                        principalTable: "cooperation_records",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cooperation_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    shared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    shared_by = table.Column<string>(type: "text", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cooperation_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_cooperation_versions_record_id",
                        column: x => x.record_id,
                        principalTable: "cooperation_records",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "expert_slots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expert_slots", x => x.id);
                    table.CheckConstraint("ck_expert_slots_end", "ends_at > starts_at");
                    table.ForeignKey(
                        name: "fk_expert_slots_group_id",
                        column: x => x.group_id,
                        principalTable: "expert_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "expert_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    fields = table.Column<string>(type: "jsonb", nullable: false),
                    client_name = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    slot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    expert_ids = table.Column<string>(type: "jsonb", nullable: false),
                    gap_reason = table.Column<string>(type: "text", nullable: true),
                    statement = table.Column<string>(type: "text", nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expert_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_expert_cases_group_id",
                        column: x => x.group_id,
                        principalTable: "expert_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_expert_cases_slot_id",
                        column: x => x.slot_id,
                        principalTable: "expert_slots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultation_bookings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    joint_client = table.Column<bool>(type: "boolean", nullable: false),
                    topic = table.Column<string>(type: "text", nullable: true),
                    booked_by = table.Column<string>(type: "text", nullable: false),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancel_reason = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_bookings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "consultation_slots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    consultant = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    notice_hours = table.Column<int>(type: "integer", nullable: false),
                    taken_by = table.Column<Guid>(type: "uuid", nullable: true),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_slots", x => x.id);
                    table.CheckConstraint("ck_consultation_slots_end", "ends_at > starts_at");
                    table.ForeignKey(
                        name: "fk_consultation_slots_taken_by",
                        column: x => x.taken_by,
                        principalTable: "consultation_bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_certified_conveners_tenant_id",
                table: "certified_conveners",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_child_processes_child_id_id",
                table: "child_processes",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_child_processes_convener_id",
                table: "child_processes",
                column: "convener_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_bookings_child_id_id",
                table: "consultation_bookings",
                columns: new[] { "child_id", "id" },
                filter: "child_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_bookings_tenant_id",
                table: "consultation_bookings",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_bookings_tenant_organisation_id",
                table: "consultation_bookings",
                columns: new[] { "tenant", "organisation", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_slot_taken",
                table: "consultation_bookings",
                column: "slot_id",
                unique: true,
                filter: "cancelled_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_log_tenant_id",
                table: "consultation_log",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_log_tenant_on",
                table: "consultation_log",
                columns: new[] { "tenant", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_slots_taken_by",
                table: "consultation_slots",
                column: "taken_by");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_slots_tenant_organisation_starts_at_id",
                table: "consultation_slots",
                columns: new[] { "tenant", "organisation", "starts_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_slots_tenant_starts_at_id",
                table: "consultation_slots",
                columns: new[] { "tenant", "starts_at", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_time_offered",
                table: "consultation_slots",
                columns: new[] { "tenant", "organisation", "direction", "consultant", "starts_at" },
                unique: true,
                filter: "withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_cooperation_records_child_id_id",
                table: "cooperation_records",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cooperation_sections_child_id",
                table: "cooperation_sections",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_cooperation_sections_record_id_kind",
                table: "cooperation_sections",
                columns: new[] { "record_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cooperation_versions_child_id",
                table: "cooperation_versions",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_cooperation_versions_record_id_number",
                table: "cooperation_versions",
                columns: new[] { "record_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_expert_cases_child_id_id",
                table: "expert_cases",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_expert_cases_group_id_id",
                table: "expert_cases",
                columns: new[] { "group_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_expert_cases_slot_id",
                table: "expert_cases",
                column: "slot_id");

            migrationBuilder.CreateIndex(
                name: "ix_expert_groups_tenant_id",
                table: "expert_groups",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_slot_exists",
                table: "expert_slots",
                columns: new[] { "group_id", "starts_at" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "rule_template_changed",
                table: "process_templates",
                columns: new[] { "tenant", "key", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_responsibility_cycles_child_id_id",
                table: "responsibility_cycles",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_responsibility_cycle_open",
                table: "responsibility_cycles",
                column: "child_id",
                unique: true,
                filter: "not complete");

            migrationBuilder.AddForeignKey(
                name: "fk_consultation_bookings_slot_id",
                table: "consultation_bookings",
                column: "slot_id",
                principalTable: "consultation_slots",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_consultation_bookings_slot_id",
                table: "consultation_bookings");

            migrationBuilder.DropTable(
                name: "child_processes");

            migrationBuilder.DropTable(
                name: "consultation_log");

            migrationBuilder.DropTable(
                name: "cooperation_sections");

            migrationBuilder.DropTable(
                name: "cooperation_versions");

            migrationBuilder.DropTable(
                name: "expert_cases");

            migrationBuilder.DropTable(
                name: "process_templates");

            migrationBuilder.DropTable(
                name: "responsibility_cycles");

            migrationBuilder.DropTable(
                name: "certified_conveners");

            migrationBuilder.DropTable(
                name: "cooperation_records");

            migrationBuilder.DropTable(
                name: "expert_slots");

            migrationBuilder.DropTable(
                name: "expert_groups");

            migrationBuilder.DropTable(
                name: "consultation_slots");

            migrationBuilder.DropTable(
                name: "consultation_bookings");
        }
    }
}
