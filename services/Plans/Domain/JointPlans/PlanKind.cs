namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>What the plan is made for, as the national client plan sorts it.</summary>
internal enum PlanKind
{
    /// <summary>Open care.</summary>
    OpenCare,

    /// <summary>Placed as a support measure of open care.</summary>
    PlacedInOpenCare,

    /// <summary>Substitute care; the team around a placed child plans its school path with it (A2-20).</summary>
    SubstituteCare,

    /// <summary>Family social work, outside child protection (A4-01).</summary>
    FamilySocialWork,
}
