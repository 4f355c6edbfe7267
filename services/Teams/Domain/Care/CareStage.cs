using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Domain.Care;

/// <summary>
/// The child protection that a child gets from a day on: in which phase, with which measures. The next stage ends it, or
/// the client relationship does. Never deleted.
/// </summary>
internal sealed class CareStage : Entity
{
    private CareStage()
    {
    }

    public Guid ChildId { get; private set; }

    public CarePhase Phase { get; private set; }

    public IReadOnlyList<SupportMeasure> SupportMeasures { get; private set; } = [];

    public DateOnly From { get; private set; }

    /// <summary>Last day; null while it lasts. The day before its first says that it was entered in error.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Follows the present stage; on the same day it corrects that one.</summary>
    public static CareStage Begin(
        ClientRelationship? protection, CareStage? present, CarePhase phase, IEnumerable<SupportMeasure> measures, DateOnly from)
    {
        if (protection is not { ServiceLine: ServiceLine.ChildProtection } || !protection.IsOpenOn(from))
        {
            throw new RuleViolation("not_child_protection_client", "The child is no client of child protection on that day.");
        }

        if (from < present?.From)
        {
            throw new RuleViolation("care_stage_overlaps", "A later stage has begun already.");
        }

        present?.End(from.AddDays(-1));
        return new CareStage { ChildId = protection.ChildId, Phase = phase, SupportMeasures = [.. measures.Distinct().Order()], From = from };
    }

    /// <summary>It lasts until a day; one that would begin later never was.</summary>
    public void End(DateOnly on) => To = on < From ? From.AddDays(-1) : on;
}
