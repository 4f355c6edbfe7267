namespace SystemicPlatform.Training.Domain.Ledger;

/// <summary>
/// What one regional programme reported of its trainings and events in 2020–2022 (A2-03 … A2-07, A2-16, A2-19, A2-23,
/// A2-24): as an example of a history known by numbers only. A null is a dash in the source and is never filled in.
/// </summary>
internal static class ReferenceHistory
{
    private const string Systemic = "syty";

    internal static IReadOnlyList<Row> Rows { get; } =
    [
        new("Päihdekuntoutus", "3 days", Registered: "334"),
        new("Lapset puheeksi kouluttajakoulutus", Attended: "34", Certified: "15 (trainer)"),
        new("Lapset puheeksi menetelmäkoulutus", Certified: "29"),
        new("Perheintervention menetelmäkoulutus", Attended: "12", Certified: "10"),
        new("Perheterapeuttiset perusteet", "Kainuu: 4 days × 2 groups", Attended: "33"),
        new("Trauma", "2 days", Attended: "58"),
        new("Sijaistraumatisoituminen/työyhteisö, avoin", "lecture", Attended: "200"),
        new("SyTy-koulutus Kallio + Oulunkaari", Attended: "35", Certified: "27", Topic: Systemic),
        new("SyTy-koulutus Lappi", Selected: "35", Certified: "27", Topic: Systemic),
        new("Sytypajat (team workshops)", "5–6/team, 23 occasions, 2–4 h", Certified: "13", Topic: Systemic),
        new("SyTy Keski-Pohjanmaa", "4 days, 2 groups", Topic: Systemic),
        new("Systeeminen työote yhteisenä viitekehyksenä (Kainuu)", "2 × 4 h", Attended: "52"),
        new("SyTy-kahvit", "per occasion", Attended: "12–30", Topic: Systemic),
        new("Osallisuuden ytimessä -webinaari", "webinar", Registered: "148", Attended: ">148"),
        new("Lakia ja lastensuojelua -foorumit (5 themes)", "online", Registered: "34–70 each"),
        new("Oulu infot sivistyspalveluille", "several", Attended: "~300"),
        new("AVI-tilaisuus (puheenvuoro)", Registered: ">900"),
        new("Yhteinen koulutus 1.9.2022 (Keski-Pohjanmaa)", "1 day", Attended: "~100", HeldOn: new DateOnly(2022, 9, 1)),
        new("Yhdessä lasten ja perheiden parhaaksi 13.12.2022 (Kainuu)", "webinar", Registered: "~100", HeldOn: new DateOnly(2022, 12, 13)),
        new("Päätösseminaari 15.11.2022", "seminar", Attended: "92", HeldOn: new DateOnly(2022, 11, 15)),
    ];

    /// <summary>The row with this number, from 1, as a ledger entry.</summary>
    internal static LedgerEntry Entry(int number)
    {
        var row = Rows[number - 1];
        return new LedgerEntry(
            row.Title, row.Form, row.Topic, row.HeldOn,
            new LedgerCounts(Read(row.Registered), Read(row.Selected), Read(row.Attended), Read(row.Certified)), number);
    }

    private static Headcount? Read(string? given) => given is null
        ? null
        : Headcount.Read(given) ?? throw new InvalidOperationException($"The reference history gives '{given}', which is no number of people.");

    /// <summary>One row of the source.</summary>
    internal sealed record Row(
        string Title, string? Form = null, string? Registered = null, string? Selected = null, string? Attended = null,
        string? Certified = null, string? Topic = null, DateOnly? HeldOn = null);
}
