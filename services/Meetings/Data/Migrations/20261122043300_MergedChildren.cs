using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Meetings.Data.Migrations
{
    /// <inheritdoc />
    public partial class MergedChildren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "merged_children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_merged_children", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_merged_children_child_id",
                table: "merged_children",
                column: "child_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "merged_children");
        }
    }
}
