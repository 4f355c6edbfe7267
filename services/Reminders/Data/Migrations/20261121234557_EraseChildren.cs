using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Reminders.Data.Migrations
{
    /// <inheritdoc />
    public partial class EraseChildren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "child_id",
                table: "idempotency_keys",
                type: "uuid",
                nullable: true);

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
                name: "teams",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_teams", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_child_id",
                table: "idempotency_keys",
                column: "child_id",
                filter: "child_id is not null");

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
                name: "ix_erased_ids_erasure_id",
                table: "erased_ids",
                column: "erasure_id");

            migrationBuilder.CreateIndex(
                name: "ix_teams_child_id",
                table: "teams",
                column: "child_id",
                filter: "child_id is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "child_erasures");

            migrationBuilder.DropTable(
                name: "erased_ids");

            migrationBuilder.DropTable(
                name: "teams");

            migrationBuilder.DropIndex(
                name: "ix_idempotency_keys_child_id",
                table: "idempotency_keys");

            migrationBuilder.DropColumn(
                name: "child_id",
                table: "idempotency_keys");
        }
    }
}
