using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Children;

internal static class RegisterChild
{
    private const string Path = "/children";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost(Path, Handle).Requires(Permission.RegisterChildren)
            .WithSummary("Registers a child; the caller may handle its data until the client relationship opens");

    private static async Task<Results<Created<ChildResponse>, ProblemHttpResult>> Handle(
        ChildRequest request, TeamsDb db, ChildRegister register, DuplicateWarning duplicates, AccessTrail trail, Caller caller, CancellationToken ct)
    {
        if (request.NotADuplicateBecause is null && await duplicates.FindAsync(request, ct) is { } warning)
        {
            trail.Listed(warning.Candidates.Select(child => (child.Id, child.Tenant)), $"POST /api/teams{Path}");
            return warning.Problem();
        }

        var child = await register.AddAsync(request, $"POST /api/teams{Path}", ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{child.Id}", ChildResponse.From(child, relationship: null, teamId: null, caller));
    }
}
