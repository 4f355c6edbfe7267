namespace SystemicPlatform.Teams.Data.Reference;

/// <summary>The municipalities that come with the platform (domain D1); those of the other areas are added by an administrator.</summary>
internal static class MunicipalityReference
{
    private const string Pirkanmaa =
        "020 Akaa, 108 Hämeenkyrö, 143 Ikaalinen, 177 Juupajoki, 211 Kangasala, 250 Kihniö, 291 Kuhmoinen, 418 Lempäälä, "
        + "508 Mänttä-Vilppula, 536 Nokia, 562 Orivesi, 581 Parkano, 604 Pirkkala, 619 Punkalaidun, 635 Pälkäne, 702 Ruovesi, "
        + "790 Sastamala, 837 Tampere, 887 Urjala, 908 Valkeakoski, 922 Vesilahti, 936 Virrat, 980 Ylöjärvi";

    private const string Kymenlaakso =
        "075 Hamina/Fredrikshamn, 285 Kotka, 286 Kouvola, 489 Miehikkälä, 624 Pyhtää/Pyttis, 935 Virolahti/Vederlax";

    private const string PohjoisSavo =
        "140 Iisalmi, 171 Joroinen, 204 Kaavi, 239 Keitele, 263 Kiuruvesi, 297 Kuopio, 402 Lapinlahti, 420 Leppävirta, "
        + "595 Pielavesi, 686 Rautalampi, 687 Rautavaara, 749 Siilinjärvi, 762 Sonkajärvi, 778 Suonenjoki, 844 Tervo, "
        + "857 Tuusniemi, 915 Varkaus, 921 Vesanto, 925 Vieremä";

    private const string Lappi =
        "047 Enontekiö, 148 Inari, 240 Kemi, 241 Keminmaa, 261 Kittilä, 273 Kolari, 320 Kemijärvi, 498 Muonio, 583 Pelkosenniemi, "
        + "614 Posio, 683 Ranua, 698 Rovaniemi, 732 Salla, 742 Savukoski, 751 Simo, 758 Sodankylä, 845 Tervola, 851 Tornio, "
        + "854 Pello, 890 Utsjoki, 976 Ylitornio";

    // Swedish beside Finnish in Pyhtää; Sámi languages in the Sámi homeland, which begins in the north of Sodankylä.
    private static readonly Dictionary<string, string[]> MoreLanguages = new(StringComparer.Ordinal)
    {
        ["624"] = ["sv"],
        ["047"] = ["se"],
        ["148"] = ["se", "smn", "sms"],
        ["758"] = ["se"],
        ["890"] = ["se"],
    };

    public static readonly IReadOnlyList<Row> Rows =
        [.. Of("08", Pirkanmaa), .. Of("10", Kymenlaakso), .. Of("13", PohjoisSavo), .. Of("21", Lappi)];

    private static IEnumerable<Row> Of(string areaCode, string list)
    {
        foreach (var (code, names) in list.Split(", ").Select(entry => (entry[..3], entry[4..].Split('/'))))
        {
            // The same id in every database: a later version can change the row.
            var id = new Guid(int.Parse(code, System.Globalization.CultureInfo.InvariantCulture), 0, 0, new byte[8]);
            yield return new Row(id, code, areaCode, names[0], names.ElementAtOrDefault(1), ["fi", .. MoreLanguages.GetValueOrDefault(code, [])]);
        }
    }

    /// <summary>A municipality as the table holds it.</summary>
    internal sealed record Row(Guid Id, string Code, string AreaCode, string NameFi, string? NameSv, IReadOnlyList<string> Languages);
}
