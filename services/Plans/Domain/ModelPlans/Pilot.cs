using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.ModelPlans;

/// <summary>
/// A pilot of multi-agency family work: the responsibility team assesses through the framework, the joint plan follows progress, and
/// the questions come from the framework (A3-01). Workers keep the plan of four levels and five columns (A3-13); the report is put
/// together from it (A3-12).
/// </summary>
internal sealed class Pilot : Entity
{
    private Pilot()
    {
    }

    internal Pilot(PilotFacts facts) => Facts = facts;

    public PilotFacts Facts { get; private set; } = null!;

    public PilotMatrix Matrix { get; private set; } = PilotMatrix.Empty;

    internal void Become(PilotFacts facts) => Facts = facts;

    internal void Plan(PilotMatrix matrix) => Matrix = matrix;

    /// <summary>A site joins, led by a social worker and a family worker together (A3-03).</summary>
    /// <exception cref="RuleViolation"><c>enrolment_closed</c>, <c>lead_pair_needed</c>.</exception>
    internal PilotSite Join(string municipality, Party socialWorker, Party familyWorker, DateOnly on)
    {
        if (!Facts.EnrolmentOpen)
        {
            throw new RuleViolation("enrolment_closed", "No further site can join.");
        }

        if (socialWorker.Key == familyWorker.Key)
        {
            throw new RuleViolation("lead_pair_needed", "A social worker and a family worker lead a site together (A3-03).");
        }

        return new PilotSite(Id, municipality, socialWorker, familyWorker, on);
    }
}

/// <summary>What is said of a pilot.</summary>
/// <param name="Name">Its name.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="ResultsOn">When results are due (A3-02).</param>
/// <param name="EnrolmentOpen">Whether sites can still join (A3-20).</param>
/// <param name="Milestones">What is to be there by when.</param>
internal sealed record PilotFacts(
    string Name, DateOnly StartsOn, DateOnly EndsOn, DateOnly? ResultsOn, bool EnrolmentOpen, IReadOnlyList<Milestone> Milestones);

/// <summary>What is to be there by when.</summary>
internal sealed record Milestone(string What, DateOnly On, DateOnly? DoneOn = null);
