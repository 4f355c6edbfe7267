using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Plans.Data.Migrations
{
    /// <inheritdoc />
    public partial class DrawnByChild : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "drawn_by_child",
                table: "tools",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "drawn_by_child",
                table: "tools");
        }
    }
}
