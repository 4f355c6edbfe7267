using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>
/// Looks for records that may be of the child that is to be registered: born on the same day, with a similar name. The
/// same code is no warning but a refusal, by the database. Scoped.
/// </summary>
internal sealed class DuplicateWarning(TeamsDb db, Caller caller, TimeProvider clock)
{
    private const int Most = 10;

    public async Task<Found?> FindAsync(ChildRequest request, CancellationToken ct)
    {
        if ((request.BirthDate ?? request.Code()?.BirthDate) is not { } birthDate)
        {
            return null;
        }

        var tenant = caller.Tenant;
        var sameDay = db.Children.Where(child => child.Tenant == tenant && child.BirthDate == birthDate).Select(child => child.Id);
        var similar = await NameSearch
            .Scores(db.ChildSearchKeys.Where(key => sameDay.Contains(key.ChildId)), $"{request.GivenName} {request.FamilyName}")
            .OrderByDescending(row => row.Shared).ThenBy(row => row.ChildId).Take(Most)
            .Select(row => row.ChildId)
            .ToListAsync(ct);
        if (similar.Count == 0)
        {
            return null;
        }

        var visible = await db.ChildrenVisibleTo(caller, Permission.ListChildren, clock.GetUtcNow()).AsNoTracking()
            .Where(child => similar.Contains(child.Id))
            .OrderBy(child => child.Id)
            .Select(child => new ListChildren.Item(child.Id, child.GivenName, child.FamilyName, child.BirthDate, child.Tenant))
            .ToListAsync(ct);
        return new Found(visible, visible.Count < similar.Count);
    }

    /// <summary>Candidates that the caller may see, and whether there are others.</summary>
    internal sealed record Found(IReadOnlyList<ListChildren.Item> Candidates, bool Others)
    {
        public ProblemHttpResult Problem() => RuleProblem.With(
            "child_may_be_registered", "A similar child is registered. Send notADuplicateBecause to register this one as well.",
            ("candidates", Candidates), ("others", Others));
    }
}
