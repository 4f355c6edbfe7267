using System.Globalization;
using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>The systemic team's weekly meetings stand in the calendar a year ahead, by Finnish clock time and holidays.</summary>
internal static class SystemicTeamMeets
{
    private const string Noora = "coordinator";

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("The systemic team meets every week, a year ahead");
        var tuesdays = await SeriesAsync(scene, scene.Area.East, "professionalTeam", "Ammattilaistiimin viikkokokous", "2026-08-11", "09:00", 120, "TU", cancellationToken);
        await ShowAsync(scene, tuesdays, "09:00", cancellationToken);
        var thursdays = await SeriesAsync(scene, scene.Area.EastClient, "clientTeam", "Asiakastiimin ajat", "2026-08-13", "13:00", 90, "TH", cancellationToken);
        var occurrences = await ShowAsync(scene, thursdays, "13:00", cancellationToken);
        scene.Expect(
            occurrences.Exists(one => one.GetProperty("reason").GetString() is "ascensionDay" && Status(one) is "skipped"),
            "Ascension Day is a Thursday every year: skipped, and the gap stays visible");
    }

    // Scheduled once: the team's meetings are the same in every telling.
    private static async Task<Guid> SeriesAsync(
        Scene scene, Guid teamId, string kind, string title, string firstDate, string localTime, int minutes, string day, CancellationToken cancellationToken)
    {
        var path = $"/api/meetings/series?teamId={teamId}";
        var known = (await scene.Gateway.ListAsync(Noora, path, cancellationToken))
            .Find(series => series.GetProperty("title").GetString() == title);
        if (known.ValueKind is not JsonValueKind.Undefined)
        {
            await scene.ReadAsync(Noora, $"/api/meetings/series/{known.GetProperty("id")}", InShort, cancellationToken);
            scene.Tell("Scheduled in an earlier telling.");
            return known.GetProperty("id").GetGuid();
        }
        var created = await scene.CreateAsync(
            Noora, "/api/meetings/series",
            new
            {
                Kind = kind,
                TeamId = teamId,
                Title = title,
                FirstDate = firstDate,
                LocalTime = localTime,
                DurationMinutes = minutes,
                Rrule = $"FREQ=WEEKLY;BYDAY={day}",
                Holidays = "skip",
            },
            InShort, cancellationToken);
        return created.Id;
    }

    private static string InShort(Answer series) =>
        $"{series.Text("title")}, {series.Text("rrule")} at {series.Text("localTime")} from {series.Text("firstDate")}, planned to {series.Text("plannedTo")}";

    private static async Task<List<JsonElement>> ShowAsync(Scene scene, Guid seriesId, string localTime, CancellationToken cancellationToken)
    {
        var occurrences = await scene.Gateway.ListAsync(Noora, $"/api/meetings/series/{seriesId}/occurrences", cancellationToken);
        var planned = occurrences.FindAll(one => Status(one) is "planned");
        scene.Tell($"{Number(planned.Count)} meetings in the coming year, the first on {planned[0].GetProperty("originalDate")}");
        foreach (var (before, after) in planned.Zip(planned.Skip(1)).Where(pair => Clock(pair.First) != Clock(pair.Second)))
        {
            scene.Tell(
                $"The clock changes: {before.GetProperty("originalDate")} {localTime} is {Clock(before)} UTC, {after.GetProperty("originalDate")} {localTime} is {Clock(after)} UTC");
        }
        foreach (var skipped in occurrences.Where(one => Status(one) is "skipped"))
        {
            scene.Tell($"Skipped: {skipped.GetProperty("originalDate")}, {skipped.GetProperty("reason")}");
        }
        scene.Expect(
            planned.Select(Clock).Distinct(StringComparer.Ordinal).Count() == 2,
            $"{localTime} stays {localTime} on the wall in summer and in winter");
        return occurrences;
    }

    private static string? Status(JsonElement occurrence) => occurrence.GetProperty("status").GetString();

    private static string Clock(JsonElement occurrence) =>
        occurrence.GetProperty("startsAt").GetDateTimeOffset().ToUniversalTime().ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
