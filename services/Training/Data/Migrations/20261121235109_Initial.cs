using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SystemicPlatform.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: true),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    action = table.Column<string>(type: "text", nullable: false),
                    @object = table.Column<string>(name: "object", type: "text", nullable: false),
                    object_id = table.Column<string>(type: "text", nullable: true),
                    ground = table.Column<string>(type: "text", nullable: true),
                    allowed = table.Column<bool>(type: "boolean", nullable: false),
                    trace_id = table.Column<string>(type: "text", nullable: true),
                    block = table.Column<long>(type: "bigint", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "access_log_seals",
                columns: table => new
                {
                    block = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    lines = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    sealed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log_seals", x => x.block);
                });

            migrationBuilder.CreateTable(
                name: "child_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grantee_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    grantee = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ground = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_grants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    location = table.Column<string>(type: "text", nullable: true),
                    e_tag = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consumer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_children", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_team_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    professional_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_team_members", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_teams",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    service_line = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    formed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    dissolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_teams", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    aggregate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "jsonb", nullable: false),
                    trace_parent = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    sealed_email = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    email_key = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true),
                    organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    municipality = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    target_roles = table.Column<string[]>(type: "text[]", nullable: false),
                    sectors = table.Column<string[]>(type: "text[]", nullable: false),
                    qualifies_for = table.Column<string[]>(type: "text[]", nullable: false),
                    validity_months = table.Column<int>(type: "integer", nullable: true),
                    sessions_percent = table.Column<int>(type: "integer", nullable: false),
                    required_minutes = table.Column<int>(type: "integer", nullable: true),
                    requires_assignments = table.Column<bool>(type: "boolean", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programmes", x => x.id);
                    table.CheckConstraint("ck_programmes_sessions_percent", "sessions_percent between 0 and 100");
                    table.CheckConstraint("ck_programmes_validity", "validity_months between 1 and 600");
                });

            migrationBuilder.CreateTable(
                name: "team_municipalities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_municipalities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    seat_limit = table.Column<int>(type: "integer", nullable: true),
                    selects = table.Column<bool>(type: "boolean", nullable: false),
                    self_enrolment = table.Column<bool>(type: "boolean", nullable: false),
                    partner_enrolment = table.Column<bool>(type: "boolean", nullable: false),
                    enrolment_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    seats_taken = table.Column<int>(type: "integer", nullable: false),
                    last_place = table.Column<int>(type: "integer", nullable: false),
                    last_start = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancelled_because = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_groups", x => x.id);
                    table.CheckConstraint("rule_group_full", "seats_taken >= 0 and (seat_limit is null or seats_taken <= seat_limit)");
                    table.ForeignKey(
                        name: "fk_training_groups_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enrolments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<int>(type: "integer", nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolments", x => x.id);
                    table.CheckConstraint("ck_enrolments_place", "status <> 'waiting' or place is not null");
                    table.ForeignKey(
                        name: "fk_enrolments_group_id",
                        column: x => x.group_id,
                        principalTable: "training_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enrolments_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "group_trainers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    qualification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_trainers", x => x.id);
                    table.ForeignKey(
                        name: "fk_group_trainers_group_id",
                        column: x => x.group_id,
                        principalTable: "training_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_group_trainers_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    local_time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    duration_minutes = table.Column<int>(type: "integer", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    cancelled_because = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_sessions", x => x.id);
                    table.CheckConstraint("ck_training_sessions_end", "ends_at > starts_at");
                    table.ForeignKey(
                        name: "fk_training_sessions_group_id",
                        column: x => x.group_id,
                        principalTable: "training_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_block",
                table: "access_log",
                column: "block");

            migrationBuilder.CreateIndex(
                name: "ix_access_log_tenant_child_id_sequence",
                table: "access_log",
                columns: new[] { "tenant", "child_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_unsealed",
                table: "access_log",
                column: "sequence",
                filter: "block is null");

            migrationBuilder.CreateIndex(
                name: "ix_child_grants_child_id_grantee_kind_grantee",
                table: "child_grants",
                columns: new[] { "child_id", "grantee_kind", "grantee" });

            migrationBuilder.CreateIndex(
                name: "ix_child_grants_grantee_kind_grantee_child_id",
                table: "child_grants",
                columns: new[] { "grantee_kind", "grantee", "child_id" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolments_group_id_id",
                table: "enrolments",
                columns: new[] { "group_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolments_participant_id_id",
                table: "enrolments",
                columns: new[] { "participant_id", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_already_enrolled",
                table: "enrolments",
                columns: new[] { "group_id", "participant_id" },
                unique: true,
                filter: "status <> 'cancelled'");

            migrationBuilder.CreateIndex(
                name: "uq_enrolments_place",
                table: "enrolments",
                columns: new[] { "group_id", "place" },
                unique: true,
                filter: "place is not null");

            migrationBuilder.CreateIndex(
                name: "ix_group_trainers_participant_id",
                table: "group_trainers",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "rule_trainer_named_twice",
                table: "group_trainers",
                columns: new[] { "group_id", "participant_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_at",
                table: "idempotency_keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "uq_idempotency_keys",
                table: "idempotency_keys",
                columns: new[] { "tenant", "subject", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inbox_entries_at",
                table: "inbox_entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "uq_inbox_entries",
                table: "inbox_entries",
                columns: new[] { "message_id", "consumer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_known_team_members_professional_id",
                table: "known_team_members",
                column: "professional_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_team_members_team_id",
                table: "known_team_members",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_known_teams_tenant_id",
                table: "known_teams",
                columns: new[] { "tenant", "id" },
                filter: "kind <> 'childFamily'");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_published",
                table: "outbox_messages",
                column: "published_at",
                filter: "published_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_messages_waiting",
                table: "outbox_messages",
                column: "sequence",
                filter: "published_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_participants_tenant_id",
                table: "participants",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_participants_tenant_subject",
                table: "participants",
                columns: new[] { "tenant", "subject" });

            migrationBuilder.CreateIndex(
                name: "rule_participant_email_taken",
                table: "participants",
                columns: new[] { "tenant", "email_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programmes_tenant_id",
                table: "programmes",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_team_municipalities_team_id",
                table: "team_municipalities",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_groups_programme_id_id",
                table: "training_groups",
                columns: new[] { "programme_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_training_groups_tenant_id",
                table: "training_groups",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_group_id_starts_at_id",
                table: "training_sessions",
                columns: new[] { "group_id", "starts_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "access_log_seals");

            migrationBuilder.DropTable(
                name: "child_grants");

            migrationBuilder.DropTable(
                name: "enrolments");

            migrationBuilder.DropTable(
                name: "group_trainers");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "inbox_entries");

            migrationBuilder.DropTable(
                name: "known_children");

            migrationBuilder.DropTable(
                name: "known_team_members");

            migrationBuilder.DropTable(
                name: "known_teams");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "team_municipalities");

            migrationBuilder.DropTable(
                name: "training_sessions");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "training_groups");

            migrationBuilder.DropTable(
                name: "programmes");
        }
    }
}
