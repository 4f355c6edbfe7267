using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Texts;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Channels.Mail;

public sealed class ReminderMailTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Theory]
    [InlineData(Language.Fi)]
    [InlineData(Language.Sv)]
    [InlineData(Language.En)]
    [Trait("covers", "A0-20")]
    [Trait("covers", "L-27")]
    public async Task Is_whole_and_proper_to_a_parser_that_is_not_ours(Language language)
    {
        var story = new Story(fixture);
        var professional = await story.JoinAsync(language);
        var meeting = story.Meeting(TimeSpan.FromHours(24));
        await story.TellAsync(meeting);
        await fixture.RunJobAsync();

        var delivery = await story.DeliveryAsync();
        var mail = await ReadMail.FromAsync(fixture.FileOf(delivery.Id));
        var text = ReminderText.Of(Wording.In(language), new ReminderContent(
            delivery.Kind, meeting.Kind, meeting.Occurrence.StartsAt, meeting.Occurrence.EndsAt, AllDay: false,
            new Uri($"http://localhost:8080/meetings/{meeting.Occurrence.MeetingId}")));
        Assert.Empty(mail.Defects);
        Assert.DoesNotContain("=0D=0A", await File.ReadAllTextAsync(fixture.FileOf(delivery.Id)), StringComparison.Ordinal);
        Assert.Equal("multipart/alternative", mail.Type);
        Assert.Equal(["text/plain", "text/html"], mail.Parts.Keys);
        Assert.All(mail.Charsets, charset => Assert.Equal("utf-8", charset));
        Assert.Equal((text.Subject, Lines(text.Plain), Lines(text.Html)), (mail.Subject, Lines(mail.Plain), Lines(mail.Html)));
        Assert.Equal(("ilmoitukset@demo.example", $"{professional.ProfessionalId}@demo.example"), (mail.From, Assert.Single(mail.To)));
        Assert.Equal($"<reminder-{delivery.Id}@demo.example>", mail.MessageId);
        Assert.Equal(story.Now, mail.Date);
    }

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task A_meeting_of_its_own_comes_with_its_calendar_entry_and_its_end_takes_that_back()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddAsync("guest");
        var meeting = child.Story.Meeting(TimeSpan.FromDays(9)) with { ChildId = child.ChildId };
        var id = meeting.Occurrence.MeetingId;
        await child.Story.TellAsync(meeting);
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, null, id, Guid.CreateVersion7(), guest, null, null, child.Now));
        await fixture.RunJobAsync();
        await child.Story.TellAsync(child.Story.Cancelled(id, 2));
        await fixture.RunJobAsync();

        var letters = (await child.Story.DeliveriesAsync()).Where(row => row.RecipientId == guest).OrderBy(row => row.ObjectVersion).ToArray();
        var (invited, cancelled) = ((await ReadMail.FromAsync(fixture.FileOf(letters[0].Id))).Parts["text/calendar"], (await ReadMail.FromAsync(fixture.FileOf(letters[1].Id))).Parts["text/calendar"]);
        Assert.All(["METHOD:REQUEST", $"UID:{id}", "SEQUENCE:0", "SUMMARY:viikkokokous", $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:{guest}@demo.example"], line => Assert.Contains(line, Unfolded(invited), StringComparison.Ordinal));
        Assert.All(["METHOD:CANCEL", $"UID:{id}", "SEQUENCE:1", "STATUS:CANCELLED"], line => Assert.Contains(line, Unfolded(cancelled), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task An_occurrence_comes_as_one_of_its_series_as_the_calendar_feed_has_it()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var guest = await child.AddAsync("guest");
        var first = child.Wednesday(1);
        ScheduledOccurrence[] weeks =
            [.. Enumerable.Range(0, 4).Select(week => first.AddDays(7 * week)).Select(day => new ScheduledOccurrence(Guid.CreateVersion7(), At(day, 9), At(day, 11), 1, day))];
        var series = Guid.CreateVersion7();
        await child.Story.TellAsync(new SeriesScheduled(child.Tenant, series, child.Story.TeamId, child.ChildId, MeetingKind.ClientTeam, weeks, child.Now));
        await child.TellAsync<ParticipantInvited, WhenParticipantInvited>(new(child.Tenant, series, weeks[1].MeetingId, Guid.CreateVersion7(), guest, null, null, child.Now));
        await fixture.RunJobAsync();
        var moved = first.AddDays(8);
        await child.Story.TellAsync(new MeetingMoved(child.Tenant, series, child.Story.TeamId, child.ChildId, MeetingKind.ClientTeam,
            weeks[1] with { StartsAt = At(moved, 13), EndsAt = At(moved, 15), Version = 2 }, child.Now));
        await fixture.RunJobAsync();

        var letters = (await child.Story.DeliveriesAsync()).Where(row => row.RecipientId == guest && row.Kind == ReminderKind.MeetingInvitation).OrderBy(row => row.ObjectVersion).ToArray();
        Assert.Equal(2, letters.Length);
        foreach (var (sequence, letter) in letters.Index())
        {
            var entry = Unfolded((await ReadMail.FromAsync(fixture.FileOf(letter.Id))).Parts["text/calendar"]);
            var starts = sequence == 0 ? $"{first.AddDays(7):yyyyMMdd}T090000" : $"{moved:yyyyMMdd}T130000";
            Assert.All(
                ["METHOD:REQUEST", $"UID:{series}", $"SEQUENCE:{sequence}", $"RECURRENCE-ID;TZID=Europe/Helsinki:{first.AddDays(7):yyyyMMdd}T090000", $"DTSTART;TZID=Europe/Helsinki:{starts}"],
                line => Assert.Contains(line, entry, StringComparison.Ordinal));
        }

        static DateTimeOffset At(DateOnly day, int hour) => HelsinkiTime.ToInstant(day, new TimeOnly(hour, 0));
    }

    private static string Unfolded(string calendar) => calendar.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd();
}
