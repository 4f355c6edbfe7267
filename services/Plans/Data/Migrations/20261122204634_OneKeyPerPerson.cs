using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Plans.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneKeyPerPerson : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Who spoke as a close one and later as a guardian stays twice where both stand already: nothing that was said is lost.
            Rename(migrationBuilder, "goal_agreements", "goal_id");
            Rename(migrationBuilder, "evaluation_ratings", "evaluation_id", "goal_id");
            Rename(migrationBuilder, "version_opinions", "version_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Both keys mean the same person.
        }

        private static void Rename(MigrationBuilder migrationBuilder, string table, params string[] of)
        {
            var same = string.Join(" and ", of.Select(column => $"other.{column} = own.{column}"));
            migrationBuilder.Sql($$"""
                update {{table}} own set party_key = replace(own.party_key, 'CloseOne:', 'Guardian:')
                where own.party_key ~ '^CloseOne:[0-9a-f]{8}-[0-9a-f-]{27}$'
                  and not exists (select 1 from {{table}} other where {{same}} and other.party_key = replace(own.party_key, 'CloseOne:', 'Guardian:'));
                """);
        }
    }
}
