using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Children;

internal static class ListClientRelationships
{
    internal sealed record Item(
        Guid Id, ServiceLine ServiceLine, bool SpecialSupport, DateOnly OpenedOn, DateOnly? ClosedOn, [property: Personal] string? CloseReason);

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/client-relationships", Handle).ForChild(Permission.ReadChild)
            .WithSummary("The child's client relationships in every service line, in the order they were opened");

    private static async Task<Ok<Page<Item>>> Handle(Guid childId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.ClientRelationships.AsNoTracking().Where(row => row.ChildId == childId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.OpenedOn, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        var items = rows.OrderBy(row => row.OpenedOn).ThenBy(row => row.Id)
            .Select(row => new Item(row.Id, row.ServiceLine, row.SpecialSupport, row.OpenedOn, row.ClosedOn, row.CloseReason));
        return TypedResults.Ok(await paging.ReadAsync(items, item => [item.OpenedOn, item.Id], ct));
    }
}
