using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Wellbeing;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools.Contents;

/// <summary>The child's wellbeing as those who look at it see it, made for one child at a time (L-18).</summary>
/// <param name="Entries">What is seen, item by item; several may say something of one item.</param>
/// <param name="ChildsExperience">The child's own experience of each side, apart from what the others say.</param>
internal sealed record FrameworkContent(IReadOnlyList<FrameworkEntry> Entries, IReadOnlyList<ChildsExperience> ChildsExperience);

/// <summary>What somebody sees of one item.</summary>
/// <param name="Item">Which.</param>
/// <param name="Observation">What is seen.</param>
/// <param name="Sign">A strength or a need, or both.</param>
/// <param name="Whose">Whose words.</param>
internal sealed record FrameworkEntry(FrameworkItem Item, [property: Personal] string Observation, FrameworkSign Sign, Party Whose);

/// <summary>What the child says of its own experience (A3-17).</summary>
/// <param name="Strip">Which of the three strips.</param>
/// <param name="Words">In the child's words.</param>
/// <param name="How">How it was obtained.</param>
/// <param name="ObtainedOn">When.</param>
internal sealed record ChildsExperience(ExperienceStrip Strip, [property: Personal] string Words, ViewSource How, DateOnly? ObtainedOn = null);

/// <summary>A strength or a need.</summary>
internal enum FrameworkSign
{
    Strength,
    Need,

    /// <summary>Some of each.</summary>
    Both,
}
