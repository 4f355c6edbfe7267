using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SystemicPlatform.Reminders.Data.Migrations
{
    /// <inheritdoc />
    public partial class Channels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_deliveries_recipient_id_id",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "uq_deliveries",
                table: "deliveries");

            migrationBuilder.AddColumn<string>(
                name: "channel",
                table: "deliveries",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "mail");

            migrationBuilder.AddColumn<string>(
                name: "log",
                table: "deliveries",
                type: "jsonb",
                nullable: true,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "read_at",
                table: "deliveries",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_channel_sent_at",
                table: "deliveries",
                columns: new[] { "channel", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_failed",
                table: "deliveries",
                columns: new[] { "channel", "written_at" },
                filter: "state = 'failed'");

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_inbox",
                table: "deliveries",
                columns: new[] { "recipient_id", "id" },
                filter: "channel = 'inApp'");

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_no_contact",
                table: "deliveries",
                column: "recipient_id",
                filter: "state = 'noContact'");

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_tenant_id",
                table: "deliveries",
                columns: new[] { "tenant", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_tenant_state_id",
                table: "deliveries",
                columns: new[] { "tenant", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_unread",
                table: "deliveries",
                columns: new[] { "recipient_id", "id" },
                filter: "channel = 'inApp' and read_at is null");

            migrationBuilder.CreateIndex(
                name: "uq_deliveries",
                table: "deliveries",
                columns: new[] { "tenant", "recipient_id", "kind", "object_id", "object_version", "channel" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_deliveries_channel_sent_at",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "ix_deliveries_failed",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "ix_deliveries_inbox",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "ix_deliveries_no_contact",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "ix_deliveries_tenant_id",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "ix_deliveries_tenant_state_id",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "ix_deliveries_unread",
                table: "deliveries");

            migrationBuilder.DropIndex(
                name: "uq_deliveries",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "channel",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "log",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "read_at",
                table: "deliveries");

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_recipient_id_id",
                table: "deliveries",
                columns: new[] { "recipient_id", "id" });

            migrationBuilder.CreateIndex(
                name: "uq_deliveries",
                table: "deliveries",
                columns: new[] { "tenant", "recipient_id", "kind", "object_id", "object_version" },
                unique: true);
        }
    }
}
