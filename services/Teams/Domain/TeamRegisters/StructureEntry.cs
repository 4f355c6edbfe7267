using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Domain.TeamRegisters;

/// <summary>A structure that a team has from one day to another (A2-29). Never deleted.</summary>
[OutlivesChild("Of a team of workers, not of a child.")]
internal sealed class StructureEntry : Entity
{
    private StructureEntry()
    {
    }

    public Guid TeamId { get; private set; }

    public StructureKind Kind { get; private set; }

    /// <summary>What it is: with whom, how often.</summary>
    [Personal]
    public string Description { get; private set; } = "";

    /// <summary>Who sees to it.</summary>
    public Guid? ResponsibleId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    public static StructureEntry Begin(SystemicTeam team, StructureKind kind, string description, Guid? responsibleId, DateOnly from, DateOnly? to)
    {
        DemandPeriod(from, to);
        return !team.Covers(from)
            ? throw new RuleViolation("team_dissolved", "The team does not last as long.")
            : new StructureEntry { TeamId = team.Id, Kind = kind, Description = description, ResponsibleId = responsibleId, From = from, To = to };
    }

    public void End(DateOnly on)
    {
        DemandPeriod(From, on);
        To = To <= on ? throw new RuleViolation("structure_already_ended", "The structure has its end already.") : on;
    }

    private static void DemandPeriod(DateOnly from, DateOnly? to)
    {
        if (to < from)
        {
            throw new RuleViolation("structure_ends_before_start", "A structure cannot end before it starts.");
        }
    }
}
