namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>English; dates and times stay in the Finnish form, which is what every screen here shows.</summary>
internal sealed class EnglishWording : Wording
{
    public static readonly EnglishWording Instance = new();

    public override string Tag => "en";

    public override string Open => "Open the meeting";

    public override string Footer => "This is an automatic notice. It holds no client data and cannot be replied to.";

    protected override IReadOnlyList<string> ShortDays { get; } = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    protected override IReadOnlyList<string> LongDays { get; } =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    protected override string Clock => "at";

    protected override string WeeklyMeeting => "weekly meeting";

    protected override string OtherMeeting => "meeting";

    public override string Subject(ReminderContent content) => $"Reminder: {Meeting(content)} {When(content)}";

    public override string Sentence(ReminderContent content) => $"Your team's {Meeting(content)} is on {From(content)}, Finnish time.";
}
