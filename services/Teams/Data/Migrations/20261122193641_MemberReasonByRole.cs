using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class MemberReasonByRole : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "why_present",
                table: "child_team_members",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000);
            migrationBuilder.Sql("""
                update child_team_members set why_present = null
                where (role, why_present) in (
                    ('responsibleSocialWorker', 'Is responsible for the child''s matters'), ('workPair', 'Works with the responsible worker'));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                update child_team_members set why_present = case role
                    when 'responsibleSocialWorker' then 'Is responsible for the child''s matters'
                    else 'Works with the responsible worker' end
                where why_present is null;
                """);
            migrationBuilder.AlterColumn<string>(
                name: "why_present",
                table: "child_team_members",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000,
                oldNullable: true);
        }
    }
}
