using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>Lists the area's bank of circular questions; the platform's own stand on the first page and have no id.</summary>
internal static class ListCircularQuestions
{
    /// <summary>A question.</summary>
    /// <param name="QuestionId">The area's own; null for one of the platform's.</param>
    /// <param name="Language">In which language it is asked.</param>
    /// <param name="Text">The question.</param>
    internal sealed record Item(Guid? QuestionId, Language Language, string Text);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/circular-questions", Handle).Requires(Permission.KeepRecords).WithSummary("The bank of circular questions");

    internal static async Task<Ok<Page<Item>>> Handle([AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var own = db.CircularQuestions.AsNoTracking().Where(row => row.Tenant == tenant);
        if (paging.AfterId() is { } after)
        {
            own = own.Where(row => row.Id > after);
        }

        var page = await paging.ReadAsync(own.OrderBy(row => row.Id), row => [row.Id], ct);
        var starters = paging.Cursor is null ? StarterQuestions.All.Select(one => new Item(null, one.Language, one.Text)) : [];
        return TypedResults.Ok(new Page<Item>([.. starters, .. page.Items.Select(row => new Item(row.Id, row.Language, row.Text))], page.Next));
    }
}
