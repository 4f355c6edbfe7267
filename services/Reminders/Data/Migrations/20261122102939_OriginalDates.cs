using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Reminders.Data.Migrations
{
    /// <inheritdoc />
    public partial class OriginalDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "original_date",
                table: "matters",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_matters_series_id",
                table: "matters",
                column: "series_id",
                filter: "series_id is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_matters_series_id",
                table: "matters");

            migrationBuilder.DropColumn(
                name: "original_date",
                table: "matters");
        }
    }
}
