namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>Finnish. Not "muistutus" alone: in social care that is a client's formal complaint.</summary>
internal sealed class FinnishWording : Wording
{
    public static readonly FinnishWording Instance = new();

    public override string Tag => "fi";

    public override string Open => "Avaa kokouksen tiedot";

    public override string Footer =>
        "Tämä on automaattinen ilmoitus. Siinä ei ole asiakastietoja, eikä siihen voi vastata.";

    protected override IReadOnlyList<string> ShortDays { get; } = ["ma", "ti", "ke", "to", "pe", "la", "su"];

    protected override IReadOnlyList<string> LongDays { get; } =
        ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"];

    protected override string Clock => "klo";

    protected override string WeeklyMeeting => "viikkokokous";

    protected override string OtherMeeting => "kokous";

    public override string Subject(ReminderContent content) => $"Kalenterimuistutus: {Meeting(content)} {When(content)}";

    public override string Sentence(ReminderContent content) => $"Tiimisi {Meeting(content)} pidetään {From(content)}.";
}
