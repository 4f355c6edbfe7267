namespace SystemicPlatform.Teams.Data.Reference;

/// <summary>The areas by the codes of Statistics Finland (domain D1), with the tenant of each and its languages (L-27).</summary>
internal static class AreaReference
{
    private static readonly string[] Finnish = ["fi"];
    private static readonly string[] Both = ["fi", "sv"];
    private static readonly string[] Swedish = ["sv"];

    public static readonly IReadOnlyList<Row> Rows =
    [
        new("01", "ita-uusimaa", "Itä-Uusimaa", "Östra Nyland", Both),
        new("02", "keski-uusimaa", "Keski-Uusimaa", "Mellersta Nyland", Finnish),
        new("03", "lansi-uusimaa", "Länsi-Uusimaa", "Västra Nyland", Both),
        new("04", "vantaa-kerava", "Vantaa ja Kerava", "Vanda och Kervo", Both),
        new("05", "varsinais-suomi", "Varsinais-Suomi", "Egentliga Finland", Both),
        new("06", "satakunta", "Satakunta", "Satakunta", Finnish),
        new("07", "kanta-hame", "Kanta-Häme", "Egentliga Tavastland", Finnish),
        new("08", "pirkanmaa", "Pirkanmaa", "Birkaland", Finnish),
        new("09", "paijat-hame", "Päijät-Häme", "Päijänne-Tavastland", Finnish),
        new("10", "kymenlaakso", "Kymenlaakso", "Kymmenedalen", Both),
        new("11", "etela-karjala", "Etelä-Karjala", "Södra Karelen", Finnish),
        new("12", "etela-savo", "Etelä-Savo", "Södra Savolax", Finnish),
        new("13", "pohjois-savo", "Pohjois-Savo", "Norra Savolax", Finnish),
        new("14", "pohjois-karjala", "Pohjois-Karjala", "Norra Karelen", Finnish),
        new("15", "keski-suomi", "Keski-Suomi", "Mellersta Finland", Finnish),
        new("16", "etela-pohjanmaa", "Etelä-Pohjanmaa", "Södra Österbotten", Finnish),
        new("17", "pohjanmaa", "Pohjanmaa", "Österbotten", Both),
        new("18", "keski-pohjanmaa", "Keski-Pohjanmaa", "Mellersta Österbotten", Both),
        new("19", "pohjois-pohjanmaa", "Pohjois-Pohjanmaa", "Norra Österbotten", Finnish),
        new("20", "kainuu", "Kainuu", "Kajanaland", Finnish),
        new("21", "lappi", "Lappi", "Lappland", Finnish),
        new("90", "helsinki", "Helsingin kaupunki", "Helsingfors stad", Both),
        new("91", "ahvenanmaa", "Ahvenanmaa", "Åland", Swedish),
    ];

    /// <summary>An area as the table holds it.</summary>
    internal sealed record Row(string Code, string TenantCode, string NameFi, string NameSv, IReadOnlyList<string> Languages);
}
