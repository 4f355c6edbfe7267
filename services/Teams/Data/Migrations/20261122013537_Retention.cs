using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "erasures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    proposed_by = table.Column<string>(type: "text", nullable: false),
                    proposed_by_name = table.Column<string>(type: "text", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_by_name = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "legal_holds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    set_by = table.Column<string>(type: "text", nullable: false),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lifted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lifted_by = table.Column<string>(type: "text", nullable: true),
                    lift_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_holds", x => x.id);
                    table.ForeignKey(
                        name: "fk_legal_holds_child_id",
                        column: x => x.child_id,
                        principalTable: "children",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "erasure_confirmations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    erasure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "fk_erasure_confirmations_erasure_id",
                        column: x => x.erasure_id,
                        principalTable: "erasures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_client_relationships_tenant_closed_on",
                table: "client_relationships",
                columns: new[] { "tenant", "closed_on" },
                filter: "closed_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_children_tenant_deceased_on",
                table: "children",
                columns: new[] { "tenant", "deceased_on" },
                filter: "deceased_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_erasure_confirmations_erasure_id_service",
                table: "erasure_confirmations",
                columns: new[] { "erasure_id", "service" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_erasures_tenant_id",
                table: "erasures",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_erasure_under_way",
                table: "erasures",
                column: "child_id",
                unique: true,
                filter: "state in ('proposed', 'confirmed')");

            migrationBuilder.CreateIndex(
                name: "ix_legal_holds_child_id_id",
                table: "legal_holds",
                columns: new[] { "child_id", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_legal_hold_in_force",
                table: "legal_holds",
                column: "child_id",
                unique: true,
                filter: "lifted_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "erasure_confirmations");

            migrationBuilder.DropTable(
                name: "legal_holds");

            migrationBuilder.DropTable(
                name: "erasures");

            migrationBuilder.DropIndex(
                name: "ix_client_relationships_tenant_closed_on",
                table: "client_relationships");

            migrationBuilder.DropIndex(
                name: "ix_children_tenant_deceased_on",
                table: "children");
        }
    }
}
