using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class Forums : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "group_id",
                table: "ledger_entries",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "forums",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    questions_until = table.Column<DateOnly>(type: "date", nullable: true),
                    summary = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    summary_shared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forums", x => x.id);
                    table.ForeignKey(
                        name: "fk_forums_group_id",
                        column: x => x.group_id,
                        principalTable: "training_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forum_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    forum_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    rejected_because = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    text_hash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true, computedColumnSql: "md5(text)", stored: true),
                    tenant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forum_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_forum_questions_asked_by",
                        column: x => x.asked_by,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_forum_questions_forum_id",
                        column: x => x.forum_id,
                        principalTable: "forums",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "rule_group_in_ledger",
                table: "ledger_entries",
                column: "group_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_forum_questions_asked_by",
                table: "forum_questions",
                column: "asked_by");

            migrationBuilder.CreateIndex(
                name: "ix_forum_questions_forum_id_id",
                table: "forum_questions",
                columns: new[] { "forum_id", "id" });

            migrationBuilder.CreateIndex(
                name: "rule_question_already_asked",
                table: "forum_questions",
                columns: new[] { "forum_id", "text_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "rule_forum_already_open",
                table: "forums",
                column: "group_id",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_ledger_entries_group_id",
                table: "ledger_entries",
                column: "group_id",
                principalTable: "training_groups",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_ledger_entries_group_id",
                table: "ledger_entries");

            migrationBuilder.DropTable(
                name: "forum_questions");

            migrationBuilder.DropTable(
                name: "forums");

            migrationBuilder.DropIndex(
                name: "rule_group_in_ledger",
                table: "ledger_entries");

            migrationBuilder.DropColumn(
                name: "group_id",
                table: "ledger_entries");
        }
    }
}
