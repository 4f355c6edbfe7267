using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Networks;

namespace SystemicPlatform.Teams.Features.Children;

internal static class ChangeChild
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/children/{childId:guid}", Handle).ForChild(Permission.ManageChild)
            .WithSummary("Changes a child's record: birth, death, names, language, non-disclosure, a code that became known");

    private static async Task<Ok<ChildResponse>> Handle(
        Guid childId, ChildRequest request, IfMatch ifMatch, TeamsDb db, ChildCodes codes, KnownMunicipalities municipalities, NetworkNews news, Caller caller,
        TimeProvider clock, CancellationToken ct)
    {
        var child = await db.Children.Include(row => row.SearchKeys).SingleOrDefaultAsync(row => row.Id == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, child);
        if (request.Id is { } named && named != childId)
        {
            throw new InvalidFields("id", "id_never_changes", "A child keeps its id.");
        }

        if (request.Municipality != child.Municipality)
        {
            await municipalities.DemandAsync("municipality", request.Municipality, ct);
        }

        var drawnBefore = (child.BirthDate, child.DeceasedOn, child.Sex);
        var code = request.Code();
        child.Change(request.Details(code), codes.Stored(code), HelsinkiTime.Today(clock));
        if (drawnBefore != (child.BirthDate, child.DeceasedOn, child.Sex))
        {
            await news.TellAsync(child, ct);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await GetChild.ReadAsync(db, childId, caller, HelsinkiTime.Today(clock), ct));
    }
}
