using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class OrganisationsAndNetworks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "deceased_on",
                table: "children",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sex",
                table: "children",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "unknown");

            migrationBuilder.CreateTable(
                name: "child_networks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child_networks", x => x.id);
                    table.ForeignKey(
                        name: "fk_child_networks_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    object_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    before = table.Column<string>(type: "jsonb", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_key = table.Column<string>(type: "text", nullable: false),
                    sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    municipalities = table.Column<string[]>(type: "text[]", nullable: false),
                    contact_protected = table.Column<string>(type: "text", nullable: true),
                    non_disclosure_for_safety = table.Column<bool>(type: "boolean", nullable: false),
                    token_organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "persons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    family_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: true),
                    deceased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sex = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    contact_language = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    interpreter_needed = table.Column<bool>(type: "boolean", nullable: false),
                    non_disclosure_for_safety = table.Column<bool>(type: "boolean", nullable: false),
                    code_protected = table.Column<string>(type: "text", nullable: true),
                    code_hash = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true),
                    contact_protected = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persons", x => x.id);
                    table.CheckConstraint("rule_deceased_before_birth", "deceased_on >= birth_date");
                });

            migrationBuilder.CreateTable(
                name: "network_persons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_persons", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_persons_network_id",
                        column: x => x.network_id,
                        principalTable: "child_networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "relations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    to_child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    to_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    parental_responsibility = table.Column<bool>(type: "boolean", nullable: false),
                    lives_with_share = table.Column<int>(type: "integer", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relations", x => x.id);
                    table.CheckConstraint("ck_relations_from", "num_nonnulls(from_child_id, from_person_id) = 1");
                    table.CheckConstraint("ck_relations_to", "num_nonnulls(to_child_id, to_person_id) = 1");
                    table.CheckConstraint("rule_relation_ends_before_start", "ends_on >= starts_on");
                    table.CheckConstraint("rule_relation_to_oneself", "coalesce(from_child_id, from_person_id) <> coalesce(to_child_id, to_person_id)");
                    table.ForeignKey(
                        name: "fk_relations_from_child_id",
                        column: x => x.from_child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_relations_from_person_id",
                        column: x => x.from_person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_relations_network_id",
                        column: x => x.network_id,
                        principalTable: "child_networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_relations_to_child_id",
                        column: x => x.to_child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_relations_to_person_id",
                        column: x => x.to_person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "rule_child_network_exists",
                table: "child_networks",
                column: "child_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_changes_child_id_id",
                table: "network_changes",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_network_persons_child_id_person_id",
                table: "network_persons",
                columns: new[] { "child_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_persons_network_id",
                table: "network_persons",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_persons_person_id",
                table: "network_persons",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_tenant_id",
                table: "organisations",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_tenant_sector_id",
                table: "organisations",
                columns: new[] { "tenant", "sector", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_organisation_name_taken",
                table: "organisations",
                columns: new[] { "tenant", "name_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "rule_token_organisation_taken",
                table: "organisations",
                columns: new[] { "tenant", "token_organisation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "rule_person_code_taken",
                table: "persons",
                columns: new[] { "tenant", "code_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_relations_child_id_id",
                table: "relations",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_relations_from_child_id",
                table: "relations",
                column: "from_child_id");

            migrationBuilder.CreateIndex(
                name: "ix_relations_from_person_id",
                table: "relations",
                column: "from_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_relations_network_id",
                table: "relations",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_relations_to_child_id",
                table: "relations",
                column: "to_child_id");

            migrationBuilder.CreateIndex(
                name: "ix_relations_to_person_id",
                table: "relations",
                column: "to_person_id");

            // Every child has its network from the moment of registration; those registered before get an empty one.
            migrationBuilder.Sql(
                "insert into child_networks (id, child_id, revision, tenant) select gen_random_uuid(), id, 0, tenant from children");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "network_changes");

            migrationBuilder.DropTable(
                name: "network_persons");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "relations");

            migrationBuilder.DropTable(
                name: "persons");

            migrationBuilder.DropTable(
                name: "child_networks");

            migrationBuilder.DropColumn(
                name: "deceased_on",
                table: "children");

            migrationBuilder.DropColumn(
                name: "sex",
                table: "children");
        }
    }
}
