using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class Networks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "network_processes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    noticed_by = table.Column<string>(type: "jsonb", nullable: false),
                    noticed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    need = table.Column<string>(type: "text", nullable: false),
                    convener = table.Column<string>(type: "jsonb", nullable: false),
                    placement_considered = table.Column<bool>(type: "boolean", nullable: false),
                    close_network_mapped_on = table.Column<DateOnly>(type: "date", nullable: true),
                    rounds = table.Column<string>(type: "jsonb", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_processes", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_network_processes_child_id_id",
                table: "network_processes",
                columns: new[] { "child_id", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "network_processes");
        }
    }
}
