namespace SystemicPlatform.Contracts.Plans;

/// <summary>Whose goal it is (A3-19).</summary>
public enum GoalOwner
{
    /// <summary>The child's.</summary>
    Child,

    /// <summary>The family's.</summary>
    Family,

    /// <summary>The workers'.</summary>
    Workers,
}
