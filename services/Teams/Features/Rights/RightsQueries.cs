using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Rights;

namespace SystemicPlatform.Teams.Features.Rights;

/// <summary>What several use cases ask about the rights over a child's data.</summary>
internal static class RightsQueries
{
    /// <summary>
    /// Of the family, the child itself and its guardians see these lists; others, such as a neighbour invited to one
    /// meeting, see nothing of them.
    /// </summary>
    public static async Task DemandOwnAsync(this TeamsDb db, Guid childId, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        if (caller.Roles.Any(role => role is not Role.Family) || caller.Person == childId)
        {
            return;
        }

        if (caller.Person is not { } personId || !await db.IsGuardianAsync(childId, personId, HelsinkiTime.Today(clock), ct))
        {
            throw new Problem(Problems.NotFound);
        }
    }

    /// <summary>True when the client forbids that partners get to know anything, of all or of one service task (L-21).</summary>
    public static Task<bool> ProhibitsAsync(this TeamsDb db, Guid childId, CancellationToken ct) => db.DisclosureProhibitions.AnyAsync(
        row => row.ChildId == childId && row.WithdrawnAt == null && row.Level != ProhibitionLevel.Document, ct);

    /// <summary>The prohibitions in force.</summary>
    public static Task<List<DisclosureProhibition>> ProhibitionsAsync(this TeamsDb db, Guid childId, CancellationToken ct) =>
        db.DisclosureProhibitions.AsNoTracking().Where(row => row.ChildId == childId && row.WithdrawnAt == null).OrderBy(row => row.Id).ToListAsync(ct);

    /// <summary>A child whose identity is known: neither a permission nor a prohibition rests on a temporary one (L-21).</summary>
    public static async Task<Child> KnownByNameAsync(this TeamsDb db, Guid childId, CancellationToken ct)
    {
        var child = await db.Children.AsNoTracking().SingleOrDefaultAsync(row => row.Id == childId, ct) ?? throw new Problem(Problems.NotFound);
        return child is { TemporaryId: not null, CodeHash: null }
            ? throw new RuleViolation("temporary_identity", "Neither a permission nor a prohibition may rest on a temporary identity.")
            : child;
    }

    /// <summary>Checks that whoever gives it is of the child's network, and a guardian in law where they act as one.</summary>
    public static async Task<GivenRight> GivenAsync(this TeamsDb db, Guid childId, GiverRequest giver, string by, DateOnly today, CancellationToken ct)
    {
        if (giver.PersonId is not { } personId)
        {
            return new GivenRight(giver.Role, null, by);
        }

        if (!await db.NetworkPersons.AnyAsync(row => row.ChildId == childId && row.PersonId == personId, ct))
        {
            throw new InvalidFields("givenBy.personId", "unknown_person", "There is no such person in the child's network.");
        }

        if (giver.Role == RightsGiver.Guardian && !await db.IsGuardianAsync(childId, personId, today, ct))
        {
            throw new InvalidFields("givenBy.personId", "no_parental_responsibility", "This person has no parental responsibility today.");
        }

        return new GivenRight(giver.Role, personId, by);
    }

    private static async Task<bool> IsGuardianAsync(this TeamsDb db, Guid childId, Guid personId, DateOnly today, CancellationToken ct)
    {
        var relations = await db.Relations.AsNoTracking().Where(row => row.ChildId == childId).ToListAsync(ct);
        return relations.Exists(row => row.Facts is { ParentalResponsibility: true } facts && facts.IsOn(today)
            && (facts.From.Id == personId || facts.To.Id == personId) && (facts.From.Id == childId || facts.To.Id == childId));
    }
}
