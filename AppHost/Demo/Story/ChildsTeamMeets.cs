using System.Globalization;
using System.Net;
using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>The child's own team meets weekly from the next working day on, and is reminded a week ahead: at once.</summary>
internal static class ChildsTeamMeets
{
    private const string Lead = "lead";
    private const int WeekInMinutes = 7 * 24 * 60;
    private static readonly string[] Members = ["members"];

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("Iiris's own team meets every week, the first time on the next working day");
        await RemindAWeekAheadAsync(scene, cancellationToken);
        var day = await NextWorkingDayAsync(scene, cancellationToken);
        var series = await scene.CreateAsync(
            "responsible", "/api/meetings/series",
            new
            {
                Kind = "network",
                scene.TeamId,
                Title = "Verkostotapaaminen",
                FirstDate = day,
                LocalTime = "14:30",
                DurationMinutes = 60,
                Rrule = $"FREQ=WEEKLY;BYDAY={day.DayOfWeek.ToString()[..2].ToUpperInvariant()}",
                Holidays = "skip",
            },
            answer => $"{answer.Text("rrule")} at {answer.Text("localTime")} from {answer.Text("firstDate")}; the title is neutral: {answer.Text("title")}",
            cancellationToken);
        var meetings = await scene.Gateway.ListAsync("responsible", $"/api/meetings/series/{series.Id}/occurrences", cancellationToken);
        scene.FirstMeetingId = meetings[0].GetProperty("id").GetGuid();
        scene.Expect(
            meetings[0].GetProperty("originalDate").GetString() == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            $"The first meeting is on {day:d.M.yyyy}");
    }

    private static async Task RemindAWeekAheadAsync(Scene scene, CancellationToken cancellationToken)
    {
        const string Rule = "/api/reminders/rules/weeklyMeeting";
        var rules = await scene.Gateway.ListAsync(Lead, "/api/reminders/rules", cancellationToken);
        var etag = rules.Single(rule => rule.GetProperty("kind").GetString() is "weeklyMeeting").GetProperty("etag").GetString();
        var answer = await scene.Gateway.PutAsync(
            Lead, Rule, new { Enabled = true, Ladder = new[] { new { Offset = -WeekInMinutes, To = Members } } }, etag, cancellationToken);
        scene.Told(Lead, "PUT", Rule, answer, HttpStatusCode.OK, _ => "members are reminded seven days before a meeting");
    }

    private static async Task<DateOnly> NextWorkingDayAsync(Scene scene, CancellationToken cancellationToken)
    {
        var day = Scene.Today.AddDays(1);
        var free = await FreeDaysAsync(scene, day.Year, cancellationToken);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || free.Contains(day))
        {
            var next = day.AddDays(1);
            free = next.Year == day.Year ? free : await FreeDaysAsync(scene, next.Year, cancellationToken);
            day = next;
        }
        return day;
    }

    private static async Task<HashSet<DateOnly>> FreeDaysAsync(Scene scene, int year, CancellationToken cancellationToken)
    {
        var holidays = await scene.ReadAsync(
            "responsible", string.Create(CultureInfo.InvariantCulture, $"/api/teams/calendar/holidays/{year}"),
            answer => $"{answer.Body.GetArrayLength()} public holidays and eves", cancellationToken);
        return [.. holidays.Body.EnumerateArray().Select(Day)];
    }

    private static DateOnly Day(JsonElement holiday) =>
        DateOnly.ParseExact(holiday.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
