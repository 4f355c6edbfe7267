using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>Lists the meetings of social workers with the child, in the order in which they were written down.</summary>
internal static class ListContacts
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/children/{childId:guid}/contacts", Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("When social workers met the child");

    internal static async Task<Ok<Page<ContactView>>> Handle(Guid childId, [AsParameters] Paging paging, MeetingsDb db, CancellationToken ct)
    {
        var after = paging.AfterId() ?? Guid.Empty;
        var rows = db.ChildContacts.AsNoTracking().Where(row => row.ChildId == childId && row.Id > after).OrderBy(row => row.Id);
        var page = await paging.ReadAsync(rows, row => [row.Id], ct);
        return TypedResults.Ok(new Page<ContactView>([.. page.Items.Select(ContactView.Of)], page.Next));
    }
}
