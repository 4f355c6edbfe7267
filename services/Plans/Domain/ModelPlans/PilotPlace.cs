using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.ModelPlans;

/// <summary>A child and family take part in a pilot at a site.</summary>
internal sealed class PilotPlace : Entity
{
    private PilotPlace()
    {
    }

    public Guid ChildId { get; private set; }

    public Guid PilotId { get; private set; }

    public Guid SiteId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Takes a family in whose child is an open-care client of child protection with family work .</summary>
    /// <exception cref="RuleViolation"><c>open_care_needed</c>, <c>family_work_needed</c>.</exception>
    internal static PilotPlace Take(PilotSite site, Guid childId, PilotEligibility eligibility, DateOnly from)
    {
        if (!eligibility.OpenCare)
        {
            throw new RuleViolation("open_care_needed", "The pilot is for open-care clients of child protection (R-11).");
        }

        return eligibility.FamilyWork
            ? new PilotPlace { ChildId = childId, PilotId = site.PilotId, SiteId = site.Id, From = from }
            : throw new RuleViolation("family_work_needed", "The pilot is for families with family work as a support measure (R-11).");
    }
}

/// <summary>What is known of a family when a place is asked for.</summary>
/// <param name="OpenCare">A client of child protection, not in substitute care.</param>
/// <param name="FamilyWork">Family work is under way.</param>
internal sealed record PilotEligibility(bool OpenCare, bool FamilyWork);
