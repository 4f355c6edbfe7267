using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Referrals;

internal static class ListReferrals
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet("/children/{childId:guid}/referrals", Handle).ForChild(Permission.ReadChildTeam)
            .WithSummary("The systemic teams that the child was referred to, when and why, in that order");

    private static async Task<Ok<Page<ReferralView>>> Handle(Guid childId, [AsParameters] Paging paging, TeamsDb db, CancellationToken ct)
    {
        var rows = db.Referrals.Where(row => row.ChildId == childId);
        if (paging.AfterDay() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.From, row.Id), ValueTuple.Create(after.Day, after.Id)));
        }

        return TypedResults.Ok(await paging.ReadAsync(ReferralView.Show(db, rows), item => [item.From, item.Id], ct));
    }

    /// <summary>All of them, as a section of the child's export (subject access).</summary>
    public static async Task<object> Section(TeamsDb db, Guid childId, CancellationToken ct) =>
        await ReferralView.Show(db, db.Referrals.Where(row => row.ChildId == childId)).ToListAsync(ct);
}
