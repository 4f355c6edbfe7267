using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Domain.Rights;

/// <summary>What may go out (L-20, L-21).</summary>
internal static class DisclosureRules
{
    public static void Demand(
        DisclosureFacts facts, DisclosurePermission? permission, IReadOnlyList<DisclosureProhibition> inForce, DateTimeOffset now)
    {
        if (facts.On > HelsinkiTime.DayOf(now))
        {
            throw new RuleViolation("disclosure_in_the_future", "An entry tells what was disclosed, not what will be.");
        }

        if (facts.Basis == DisclosureBasis.Consent)
        {
            DemandPermission(facts, permission);
        }

        // The law can demand what the client forbids, and then the entry says why. A permission never does.
        if (IsProhibited(facts, inForce) && (facts.Basis == DisclosureBasis.Consent || facts.DespiteProhibitionBecause is null))
        {
            throw new RuleViolation("disclosure_prohibited", "The client forbids it. Where the law demands it all the same, say why.");
        }
    }

    private static void DemandPermission(DisclosureFacts facts, DisclosurePermission? permission)
    {
        if (permission is null || !permission.HoldsOn(facts.On))
        {
            throw new RuleViolation("permission_not_in_force", "There was no such permission on that day.");
        }

        if (permission.OrganisationId is null || permission.OrganisationId != facts.OrganisationId
            || (permission.ServiceLine is { } line && line != facts.ServiceLine))
        {
            throw new RuleViolation("permission_for_something_else", "The permission is for another recipient or another service task.");
        }
    }

    private static bool IsProhibited(DisclosureFacts facts, IReadOnlyList<DisclosureProhibition> inForce) =>
        inForce.Any(prohibition => prohibition.Covers(facts.ServiceLine) || facts.DocumentIds.Any(prohibition.CoversDocument));
}
