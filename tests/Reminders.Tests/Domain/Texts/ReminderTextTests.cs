using System.Globalization;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Domain.Texts;

public sealed class ReminderTextTests
{
    private static readonly Uri Link = new("http://localhost:8080/meetings/0199f000-0000-7000-8000-000000000001");

    public static TheoryData<string, string, string> EveryKindInEveryLanguage => new(
        from kind in Enum.GetNames<ReminderKind>()
        from meeting in new[] { nameof(MeetingKind.ProfessionalTeam), nameof(MeetingKind.Network) }
        from language in Enum.GetNames<Language>()
        select (kind, meeting, language));

    [Theory]
    [MemberData(nameof(EveryKindInEveryLanguage))]
    [Trait("covers", "A0-20")]
    [Trait("covers", "L-27")]
    public void Every_kind_has_words_in_every_language(string kind, string meeting, string language)
    {
        var text = Render(Enum.Parse<Language>(language), Enum.Parse<MeetingKind>(meeting), Enum.Parse<ReminderKind>(kind));
        var days = Render(Enum.Parse<Language>(language), Enum.Parse<MeetingKind>(meeting), Enum.Parse<ReminderKind>(kind), allDay: true);
        Assert.InRange(text.Subject.Length, 15, 85);
        Assert.Contains("20.10.2026", days.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("9.00", days.Html, StringComparison.Ordinal);
        Assert.All(new[] { text.Plain, text.Html }, body =>
        {
            Assert.Contains("20.10.2026", body, StringComparison.Ordinal);
            Assert.Contains("9.00", body, StringComparison.Ordinal);
            Assert.Contains(Link.AbsoluteUri, body, StringComparison.Ordinal);
            Assert.DoesNotContain("{", body, StringComparison.Ordinal);
        });
        Assert.Contains($"lang=\"{language.ToLowerInvariant()}\"", text.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fi", "Kalenterimuistutus: viikkokokous ti 20.10.2026 klo 9.00", "Tiimisi viikkokokous pidetään tiistaina 20.10.2026 klo 9.00–11.00.")]
    [InlineData("Sv", "Påminnelse: veckomöte ti 20.10.2026 kl. 9.00", "Ditt teams veckomöte hålls tisdagen den 20.10.2026 kl. 9.00–11.00.")]
    [InlineData("En", "Reminder: weekly meeting Tue 20.10.2026 at 9.00", "Your team's weekly meeting is on Tuesday 20.10.2026 at 9.00–11.00, Finnish time.")]
    [Trait("covers", "L-27")]
    public void Tells_a_kind_and_a_time_and_nothing_else(string language, string subject, string sentence)
    {
        var text = Render(Enum.Parse<Language>(language));
        Assert.Equal(subject, text.Subject);
        var lines = text.Plain.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Equal(sentence, lines[0]);
        Assert.EndsWith($": {Link}", lines[1], StringComparison.Ordinal);
        Assert.Equal(Wording.In(Enum.Parse<Language>(language)).Footer, lines[2]);
    }

    [Theory]
    [InlineData(3, 24, "tiistaina 24.3.2026 klo 9.00")]
    [InlineData(3, 31, "tiistaina 31.3.2026 klo 9.00")]
    [InlineData(10, 20, "tiistaina 20.10.2026 klo 9.00")]
    [InlineData(10, 27, "tiistaina 27.10.2026 klo 9.00")]
    public void Shows_the_clock_on_the_wall_in_summer_and_in_winter(int month, int day, string expected) =>
        Assert.Contains(expected, Render(Language.Fi, day: new DateOnly(2026, month, day)).Plain, StringComparison.Ordinal);

    [Fact]
    public void Does_not_call_itself_a_complaint_in_Finnish() => Assert.All(Enum.GetValues<ReminderKind>(), kind =>
    {
        var text = Render(Language.Fi, kind: kind);
        Assert.DoesNotContain("muistutus", (text.Subject + text.Html).Replace("Kalenterimuistutus", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    });

    [Theory]
    [InlineData("Fi", "maanantaina", "sunnuntaina")]
    [InlineData("Sv", "måndagen", "söndagen")]
    [InlineData("En", "Monday", "Sunday")]
    public void Names_the_days_whatever_the_culture_of_the_machine(string language, string monday, string sunday)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        Assert.Contains($"{monday} ", Render(Enum.Parse<Language>(language), day: new DateOnly(2026, 10, 19)).Plain, StringComparison.Ordinal);
        Assert.Contains($"{sunday} ", Render(Enum.Parse<Language>(language), day: new DateOnly(2026, 10, 25)).Plain, StringComparison.Ordinal);
    }

    private static ReminderText Render(
        Language language, MeetingKind meeting = MeetingKind.ProfessionalTeam, ReminderKind kind = ReminderKind.WeeklyMeeting, DateOnly? day = null, bool allDay = false)
    {
        var on = day ?? new DateOnly(2026, 10, 20);
        return ReminderText.Of(Wording.In(language), new ReminderContent(
            kind, meeting, HelsinkiTime.ToInstant(on, new TimeOnly(9, 0)), HelsinkiTime.ToInstant(on, new TimeOnly(11, 0)), allDay, Link));
    }
}
