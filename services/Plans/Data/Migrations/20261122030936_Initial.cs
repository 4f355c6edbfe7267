using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SystemicPlatform.Plans.Data.Migrations
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
                name: "child_erasures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    swept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_erasures", x => x.id);
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
                name: "erased_ids",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    erasure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erased_ids", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                name: "joint_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    published_version = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_joint_plans", x => x.id);
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
                name: "childs_views",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    how = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    obtained_on = table.Column<DateOnly>(type: "date", nullable: true),
                    why_not_yet = table.Column<string>(type: "text", nullable: true),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    written_by_subject = table.Column<string>(type: "text", nullable: false),
                    by_child = table.Column<bool>(type: "boolean", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_childs_views", x => x.id);
                    table.ForeignKey(
                        name: "fk_childs_views_plan_id",
                        column: x => x.plan_id,
                        principalTable: "joint_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_sections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    written_by = table.Column<string>(type: "text", nullable: true),
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
                    table.PrimaryKey("pk_plan_sections", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_sections_plan_id",
                        column: x => x.plan_id,
                        principalTable: "joint_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_by = table.Column<string>(type: "text", nullable: false),
                    why_without_childs_view = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_versions_plan_id",
                        column: x => x.plan_id,
                        principalTable: "joint_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_words",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author = table.Column<string>(type: "jsonb", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
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
                    table.PrimaryKey("pk_plan_words", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_words_plan_id",
                        column: x => x.plan_id,
                        principalTable: "joint_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "version_opinions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "jsonb", nullable: false),
                    party_key = table.Column<string>(type: "text", nullable: false),
                    stance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    subject = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_version_opinions", x => x.id);
                    table.ForeignKey(
                        name: "fk_version_opinions_version_id",
                        column: x => x.version_id,
                        principalTable: "plan_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "version_readers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    first_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_version_readers", x => x.id);
                    table.ForeignKey(
                        name: "fk_version_readers_version_id",
                        column: x => x.version_id,
                        principalTable: "plan_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "ix_child_erasures_child_id",
                table: "child_erasures",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_erasures_unswept",
                table: "child_erasures",
                column: "at",
                filter: "swept_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_child_grants_child_id_grantee_kind_grantee",
                table: "child_grants",
                columns: new[] { "child_id", "grantee_kind", "grantee" });

            migrationBuilder.CreateIndex(
                name: "ix_child_grants_grantee_kind_grantee_child_id",
                table: "child_grants",
                columns: new[] { "grantee_kind", "grantee", "child_id" });

            migrationBuilder.CreateIndex(
                name: "ix_childs_views_child_id",
                table: "childs_views",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_childs_views_plan_id",
                table: "childs_views",
                column: "plan_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_erased_ids_erasure_id",
                table: "erased_ids",
                column: "erasure_id");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_at",
                table: "idempotency_keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_child_id",
                table: "idempotency_keys",
                column: "child_id",
                filter: "child_id is not null");

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
                name: "ix_joint_plans_child_id_id",
                table: "joint_plans",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_active_plan_exists",
                table: "joint_plans",
                column: "child_id",
                unique: true,
                filter: "ended_on is null");

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
                name: "ix_plan_sections_child_id",
                table: "plan_sections",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_sections_plan_id_kind",
                table: "plan_sections",
                columns: new[] { "plan_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_versions_child_id",
                table: "plan_versions",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "rule_published_meanwhile",
                table: "plan_versions",
                columns: new[] { "plan_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_words_child_id",
                table: "plan_words",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_words_plan_id_id",
                table: "plan_words",
                columns: new[] { "plan_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_version_opinions_child_id",
                table: "version_opinions",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_version_opinions_version_id_id",
                table: "version_opinions",
                columns: new[] { "version_id", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_opinion_given",
                table: "version_opinions",
                columns: new[] { "version_id", "party_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_version_readers_child_id",
                table: "version_readers",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_version_readers_version_id_id",
                table: "version_readers",
                columns: new[] { "version_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_version_readers_version_id_subject",
                table: "version_readers",
                columns: new[] { "version_id", "subject" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "access_log_seals");

            migrationBuilder.DropTable(
                name: "child_erasures");

            migrationBuilder.DropTable(
                name: "child_grants");

            migrationBuilder.DropTable(
                name: "childs_views");

            migrationBuilder.DropTable(
                name: "erased_ids");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "inbox_entries");

            migrationBuilder.DropTable(
                name: "known_children");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "plan_sections");

            migrationBuilder.DropTable(
                name: "plan_words");

            migrationBuilder.DropTable(
                name: "version_opinions");

            migrationBuilder.DropTable(
                name: "version_readers");

            migrationBuilder.DropTable(
                name: "plan_versions");

            migrationBuilder.DropTable(
                name: "joint_plans");
        }
    }
}
