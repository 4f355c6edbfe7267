namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>Swedish as used in Finland.</summary>
internal sealed class SwedishWording : Wording
{
    public static readonly SwedishWording Instance = new();

    public override string Tag => "sv";

    public override string Open => "Öppna mötets uppgifter";

    public override string Footer =>
        "Det här är ett automatiskt meddelande. Det innehåller inga klientuppgifter och kan inte besvaras.";

    protected override IReadOnlyList<string> ShortDays { get; } = ["må", "ti", "on", "to", "fr", "lö", "sö"];

    protected override IReadOnlyList<string> LongDays { get; } =
        ["måndagen den", "tisdagen den", "onsdagen den", "torsdagen den", "fredagen den", "lördagen den", "söndagen den"];

    protected override string Clock => "kl.";

    protected override string WeeklyMeeting => "veckomöte";

    protected override string OtherMeeting => "möte";

    public override string Subject(ReminderContent content) => $"Påminnelse: {Meeting(content)} {When(content)}";

    public override string Sentence(ReminderContent content) => $"Ditt teams {Meeting(content)} hålls {From(content)}.";
}
