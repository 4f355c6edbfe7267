using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class AbsencesApart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                alter table absences add constraint rule_absence_overlaps
                    exclude using gist (professional_id with =, daterange("from", "to", '[]') with &&) where (cancelled_at is null)
                """);

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter table absences drop constraint rule_absence_overlaps");

        }
    }
}
