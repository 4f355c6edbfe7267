using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace SystemicPlatform.Teams.Data.Migrations
{
    /// <inheritdoc />
    public partial class Areas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "areas",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    tenant_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name_fi = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    languages = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_areas", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "municipalities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    area_code = table.Column<string>(type: "character varying(2)", nullable: false),
                    name_fi = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    languages = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipalities", x => x.id);
                    table.ForeignKey(
                        name: "fk_municipalities_area_code",
                        column: x => x.area_code,
                        principalTable: "areas",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "areas",
                columns: new[] { "code", "languages", "name_fi", "name_sv", "tenant_code" },
                values: new object[,]
                {
                    { "01", new[] { "fi", "sv" }, "Itä-Uusimaa", "Östra Nyland", "ita-uusimaa" },
                    { "02", new[] { "fi" }, "Keski-Uusimaa", "Mellersta Nyland", "keski-uusimaa" },
                    { "03", new[] { "fi", "sv" }, "Länsi-Uusimaa", "Västra Nyland", "lansi-uusimaa" },
                    { "04", new[] { "fi", "sv" }, "Vantaa ja Kerava", "Vanda och Kervo", "vantaa-kerava" },
                    { "05", new[] { "fi", "sv" }, "Varsinais-Suomi", "Egentliga Finland", "varsinais-suomi" },
                    { "06", new[] { "fi" }, "Satakunta", "Satakunta", "satakunta" },
                    { "07", new[] { "fi" }, "Kanta-Häme", "Egentliga Tavastland", "kanta-hame" },
                    { "08", new[] { "fi" }, "Pirkanmaa", "Birkaland", "pirkanmaa" },
                    { "09", new[] { "fi" }, "Päijät-Häme", "Päijänne-Tavastland", "paijat-hame" },
                    { "10", new[] { "fi", "sv" }, "Kymenlaakso", "Kymmenedalen", "kymenlaakso" },
                    { "11", new[] { "fi" }, "Etelä-Karjala", "Södra Karelen", "etela-karjala" },
                    { "12", new[] { "fi" }, "Etelä-Savo", "Södra Savolax", "etela-savo" },
                    { "13", new[] { "fi" }, "Pohjois-Savo", "Norra Savolax", "pohjois-savo" },
                    { "14", new[] { "fi" }, "Pohjois-Karjala", "Norra Karelen", "pohjois-karjala" },
                    { "15", new[] { "fi" }, "Keski-Suomi", "Mellersta Finland", "keski-suomi" },
                    { "16", new[] { "fi" }, "Etelä-Pohjanmaa", "Södra Österbotten", "etela-pohjanmaa" },
                    { "17", new[] { "fi", "sv" }, "Pohjanmaa", "Österbotten", "pohjanmaa" },
                    { "18", new[] { "fi", "sv" }, "Keski-Pohjanmaa", "Mellersta Österbotten", "keski-pohjanmaa" },
                    { "19", new[] { "fi" }, "Pohjois-Pohjanmaa", "Norra Österbotten", "pohjois-pohjanmaa" },
                    { "20", new[] { "fi" }, "Kainuu", "Kajanaland", "kainuu" },
                    { "21", new[] { "fi" }, "Lappi", "Lappland", "lappi" },
                    { "90", new[] { "fi", "sv" }, "Helsingin kaupunki", "Helsingfors stad", "helsinki" },
                    { "91", new[] { "sv" }, "Ahvenanmaa", "Åland", "ahvenanmaa" }
                });

            migrationBuilder.InsertData(
                table: "municipalities",
                columns: new[] { "id", "area_code", "code", "languages", "name_fi", "name_sv" },
                values: new object[,]
                {
                    { new Guid("00000014-0000-0000-0000-000000000000"), "08", "020", new[] { "fi" }, "Akaa", null },
                    { new Guid("0000002f-0000-0000-0000-000000000000"), "21", "047", new[] { "fi", "se" }, "Enontekiö", null },
                    { new Guid("0000004b-0000-0000-0000-000000000000"), "10", "075", new[] { "fi" }, "Hamina", "Fredrikshamn" },
                    { new Guid("0000006c-0000-0000-0000-000000000000"), "08", "108", new[] { "fi" }, "Hämeenkyrö", null },
                    { new Guid("0000008c-0000-0000-0000-000000000000"), "13", "140", new[] { "fi" }, "Iisalmi", null },
                    { new Guid("0000008f-0000-0000-0000-000000000000"), "08", "143", new[] { "fi" }, "Ikaalinen", null },
                    { new Guid("00000094-0000-0000-0000-000000000000"), "21", "148", new[] { "fi", "se", "smn", "sms" }, "Inari", null },
                    { new Guid("000000ab-0000-0000-0000-000000000000"), "13", "171", new[] { "fi" }, "Joroinen", null },
                    { new Guid("000000b1-0000-0000-0000-000000000000"), "08", "177", new[] { "fi" }, "Juupajoki", null },
                    { new Guid("000000cc-0000-0000-0000-000000000000"), "13", "204", new[] { "fi" }, "Kaavi", null },
                    { new Guid("000000d3-0000-0000-0000-000000000000"), "08", "211", new[] { "fi" }, "Kangasala", null },
                    { new Guid("000000ef-0000-0000-0000-000000000000"), "13", "239", new[] { "fi" }, "Keitele", null },
                    { new Guid("000000f0-0000-0000-0000-000000000000"), "21", "240", new[] { "fi" }, "Kemi", null },
                    { new Guid("000000f1-0000-0000-0000-000000000000"), "21", "241", new[] { "fi" }, "Keminmaa", null },
                    { new Guid("000000fa-0000-0000-0000-000000000000"), "08", "250", new[] { "fi" }, "Kihniö", null },
                    { new Guid("00000105-0000-0000-0000-000000000000"), "21", "261", new[] { "fi" }, "Kittilä", null },
                    { new Guid("00000107-0000-0000-0000-000000000000"), "13", "263", new[] { "fi" }, "Kiuruvesi", null },
                    { new Guid("00000111-0000-0000-0000-000000000000"), "21", "273", new[] { "fi" }, "Kolari", null },
                    { new Guid("0000011d-0000-0000-0000-000000000000"), "10", "285", new[] { "fi" }, "Kotka", null },
                    { new Guid("0000011e-0000-0000-0000-000000000000"), "10", "286", new[] { "fi" }, "Kouvola", null },
                    { new Guid("00000123-0000-0000-0000-000000000000"), "08", "291", new[] { "fi" }, "Kuhmoinen", null },
                    { new Guid("00000129-0000-0000-0000-000000000000"), "13", "297", new[] { "fi" }, "Kuopio", null },
                    { new Guid("00000140-0000-0000-0000-000000000000"), "21", "320", new[] { "fi" }, "Kemijärvi", null },
                    { new Guid("00000192-0000-0000-0000-000000000000"), "13", "402", new[] { "fi" }, "Lapinlahti", null },
                    { new Guid("000001a2-0000-0000-0000-000000000000"), "08", "418", new[] { "fi" }, "Lempäälä", null },
                    { new Guid("000001a4-0000-0000-0000-000000000000"), "13", "420", new[] { "fi" }, "Leppävirta", null },
                    { new Guid("000001e9-0000-0000-0000-000000000000"), "10", "489", new[] { "fi" }, "Miehikkälä", null },
                    { new Guid("000001f2-0000-0000-0000-000000000000"), "21", "498", new[] { "fi" }, "Muonio", null },
                    { new Guid("000001fc-0000-0000-0000-000000000000"), "08", "508", new[] { "fi" }, "Mänttä-Vilppula", null },
                    { new Guid("00000218-0000-0000-0000-000000000000"), "08", "536", new[] { "fi" }, "Nokia", null },
                    { new Guid("00000232-0000-0000-0000-000000000000"), "08", "562", new[] { "fi" }, "Orivesi", null },
                    { new Guid("00000245-0000-0000-0000-000000000000"), "08", "581", new[] { "fi" }, "Parkano", null },
                    { new Guid("00000247-0000-0000-0000-000000000000"), "21", "583", new[] { "fi" }, "Pelkosenniemi", null },
                    { new Guid("00000253-0000-0000-0000-000000000000"), "13", "595", new[] { "fi" }, "Pielavesi", null },
                    { new Guid("0000025c-0000-0000-0000-000000000000"), "08", "604", new[] { "fi" }, "Pirkkala", null },
                    { new Guid("00000266-0000-0000-0000-000000000000"), "21", "614", new[] { "fi" }, "Posio", null },
                    { new Guid("0000026b-0000-0000-0000-000000000000"), "08", "619", new[] { "fi" }, "Punkalaidun", null },
                    { new Guid("00000270-0000-0000-0000-000000000000"), "10", "624", new[] { "fi", "sv" }, "Pyhtää", "Pyttis" },
                    { new Guid("0000027b-0000-0000-0000-000000000000"), "08", "635", new[] { "fi" }, "Pälkäne", null },
                    { new Guid("000002ab-0000-0000-0000-000000000000"), "21", "683", new[] { "fi" }, "Ranua", null },
                    { new Guid("000002ae-0000-0000-0000-000000000000"), "13", "686", new[] { "fi" }, "Rautalampi", null },
                    { new Guid("000002af-0000-0000-0000-000000000000"), "13", "687", new[] { "fi" }, "Rautavaara", null },
                    { new Guid("000002ba-0000-0000-0000-000000000000"), "21", "698", new[] { "fi" }, "Rovaniemi", null },
                    { new Guid("000002be-0000-0000-0000-000000000000"), "08", "702", new[] { "fi" }, "Ruovesi", null },
                    { new Guid("000002dc-0000-0000-0000-000000000000"), "21", "732", new[] { "fi" }, "Salla", null },
                    { new Guid("000002e6-0000-0000-0000-000000000000"), "21", "742", new[] { "fi" }, "Savukoski", null },
                    { new Guid("000002ed-0000-0000-0000-000000000000"), "13", "749", new[] { "fi" }, "Siilinjärvi", null },
                    { new Guid("000002ef-0000-0000-0000-000000000000"), "21", "751", new[] { "fi" }, "Simo", null },
                    { new Guid("000002f6-0000-0000-0000-000000000000"), "21", "758", new[] { "fi", "se" }, "Sodankylä", null },
                    { new Guid("000002fa-0000-0000-0000-000000000000"), "13", "762", new[] { "fi" }, "Sonkajärvi", null },
                    { new Guid("0000030a-0000-0000-0000-000000000000"), "13", "778", new[] { "fi" }, "Suonenjoki", null },
                    { new Guid("00000316-0000-0000-0000-000000000000"), "08", "790", new[] { "fi" }, "Sastamala", null },
                    { new Guid("00000345-0000-0000-0000-000000000000"), "08", "837", new[] { "fi" }, "Tampere", null },
                    { new Guid("0000034c-0000-0000-0000-000000000000"), "13", "844", new[] { "fi" }, "Tervo", null },
                    { new Guid("0000034d-0000-0000-0000-000000000000"), "21", "845", new[] { "fi" }, "Tervola", null },
                    { new Guid("00000353-0000-0000-0000-000000000000"), "21", "851", new[] { "fi" }, "Tornio", null },
                    { new Guid("00000356-0000-0000-0000-000000000000"), "21", "854", new[] { "fi" }, "Pello", null },
                    { new Guid("00000359-0000-0000-0000-000000000000"), "13", "857", new[] { "fi" }, "Tuusniemi", null },
                    { new Guid("00000377-0000-0000-0000-000000000000"), "08", "887", new[] { "fi" }, "Urjala", null },
                    { new Guid("0000037a-0000-0000-0000-000000000000"), "21", "890", new[] { "fi", "se" }, "Utsjoki", null },
                    { new Guid("0000038c-0000-0000-0000-000000000000"), "08", "908", new[] { "fi" }, "Valkeakoski", null },
                    { new Guid("00000393-0000-0000-0000-000000000000"), "13", "915", new[] { "fi" }, "Varkaus", null },
                    { new Guid("00000399-0000-0000-0000-000000000000"), "13", "921", new[] { "fi" }, "Vesanto", null },
                    { new Guid("0000039a-0000-0000-0000-000000000000"), "08", "922", new[] { "fi" }, "Vesilahti", null },
                    { new Guid("0000039d-0000-0000-0000-000000000000"), "13", "925", new[] { "fi" }, "Vieremä", null },
                    { new Guid("000003a7-0000-0000-0000-000000000000"), "10", "935", new[] { "fi" }, "Virolahti", "Vederlax" },
                    { new Guid("000003a8-0000-0000-0000-000000000000"), "08", "936", new[] { "fi" }, "Virrat", null },
                    { new Guid("000003d0-0000-0000-0000-000000000000"), "21", "976", new[] { "fi" }, "Ylitornio", null },
                    { new Guid("000003d4-0000-0000-0000-000000000000"), "08", "980", new[] { "fi" }, "Ylöjärvi", null }
                });

            migrationBuilder.CreateIndex(
                name: "ix_areas_tenant_code",
                table: "areas",
                column: "tenant_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_municipalities_area_code_code",
                table: "municipalities",
                columns: new[] { "area_code", "code" });

            migrationBuilder.CreateIndex(
                name: "rule_municipality_taken",
                table: "municipalities",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "municipalities");

            migrationBuilder.DropTable(
                name: "areas");
        }
    }
}
