using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>The sessions of a group that are or were held; what is imported from the file again is unchanged.</summary>
internal static class ExportSessions
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapGet("/groups/{groupId:guid}/sessions/export", Handle).Requires(Permission.ReadTraining).WithSummary("A group's sessions as a CSV file");

    internal static async Task<CsvDocument> Handle(Guid groupId, TrainingDb db, CancellationToken ct)
    {
        if (!await db.Groups.AnyAsync(row => row.Id == groupId, ct))
        {
            throw new Problem(Problems.NotFound);
        }

        // At most a hundred (Timetable), so the list has no pages.
        var sessions = await db.Sessions.AsNoTracking().Where(row => row.GroupId == groupId && row.CancelledBecause == null)
            .OrderBy(row => row.StartsAt).ThenBy(row => row.Id).ToListAsync(ct);
        return new CsvDocument(
            "koulutuspaivat.csv", ImportSessions.Columns,
            sessions.ToAsyncEnumerable().Select(row => new[]
            {
                Cell.Of(row.Day), row.LocalTime.ToString("HH:mm", CultureInfo.InvariantCulture), Cell.Of(row.DurationMinutes), row.Theme, row.Place, row.Link,
                Cell.Of(row.Id),
            }));
    }
}
