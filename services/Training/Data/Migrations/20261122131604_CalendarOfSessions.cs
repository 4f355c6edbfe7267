using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class CalendarOfSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_tenant_starts_at_id",
                table: "training_sessions",
                columns: new[] { "tenant", "starts_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_training_sessions_tenant_starts_at_id",
                table: "training_sessions");
        }
    }
}
