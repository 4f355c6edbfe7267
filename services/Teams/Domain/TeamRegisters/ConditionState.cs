namespace SystemicPlatform.Teams.Domain.TeamRegisters;

/// <summary>How far a condition is there.</summary>
internal enum ConditionState
{
    Missing,

    Partly,

    Met,
}
