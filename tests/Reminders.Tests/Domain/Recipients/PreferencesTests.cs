using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Tests.Domain.Recipients;

public sealed class PreferencesTests
{
    [Fact]
    public void Without_a_word_all_is_as_usual()
    {
        Assert.Equal([Channel.Mail, Channel.InApp], Preferences.None.For(ReminderKind.WeeklyMeeting).Channels);
        Assert.Equal([Channel.Mail], Preferences.None.For(ReminderKind.WeeklyDigest).Channels);
        Assert.DoesNotContain(Enum.GetValues<ReminderKind>(), Preferences.None.Silences);
        Assert.Null(Preferences.None.Quiet.EndAt(DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void Without_mail_a_kind_is_silent_unless_it_comes_by_text_message()
    {
        var fewer = Preferences.None.Without(ReminderKind.WeeklyMeeting, Channel.Mail);
        Assert.True(fewer.Silences(ReminderKind.WeeklyMeeting));
        Assert.False(fewer.Silences(ReminderKind.MeetingCancelled));
        Assert.Equal([Channel.InApp], fewer.Without(ReminderKind.WeeklyMeeting, Channel.Mail).For(ReminderKind.WeeklyMeeting).Channels);
        var texts = Preferences.None with { Kinds = [new(ReminderKind.WeeklyMeeting, [Channel.Mail, Channel.Sms], InDigest: true)] };
        Assert.False(texts.Without(ReminderKind.WeeklyMeeting, Channel.Mail).Silences(ReminderKind.WeeklyMeeting));
    }

    [Fact]
    [Trait("covers", "L-09")]
    public void What_the_law_asks_for_is_never_silenced()
    {
        var nothing = Preferences.None with { Kinds = [.. Enum.GetValues<ReminderKind>().Select(kind => new KindPreference(kind, [], InDigest: false))] };
        Assert.Equal(Enum.GetValues<ReminderKind>().Where(kind => kind.Facts().ByLaw), Enum.GetValues<ReminderKind>().Where(kind => !nothing.Silences(kind)));
    }
}
