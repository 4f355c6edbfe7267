using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>
/// Step 1, done with the child and the family (A1-05): the five items, and how the child was heard (L-10). Drawing tools
/// are named when they were used and never asked for.
/// </summary>
/// <param name="CoreIssue">What the family hopes to be solved, in its own words.</param>
/// <param name="CoreIssueBy">Whose words they are.</param>
/// <param name="Invitees">Who are invited, each with a reason.</param>
/// <param name="Sharing">What is told to them, and who tells it. Only what they need (L-12).</param>
/// <param name="Tools">Which drawings were made.</param>
/// <param name="WayOfWorkingExplainedOn">When the way of working and the course of the process were gone through.</param>
/// <param name="ChildHearing">Whether and how the child was heard.</param>
internal sealed record Preparation(
    [property: Personal] string? CoreIssue,
    [property: Personal] string? CoreIssueBy,
    IReadOnlyList<Invitee> Invitees,
    IReadOnlyList<SharedTopic> Sharing,
    IReadOnlyList<PreparationTool> Tools,
    DateOnly? WayOfWorkingExplainedOn,
    ChildHearing? ChildHearing)
{
    /// <summary>Nothing is prepared yet.</summary>
    internal static Preparation Empty { get; } = new(null, null, [], [], [], null, null);
}

/// <summary>Someone whom the family wants to have there.</summary>
/// <param name="Id">Of this entry.</param>
/// <param name="Who">The person.</param>
/// <param name="Reason">What they are wanted for.</param>
/// <param name="AgreedWithFamily">True when child and family agreed to inviting them.</param>
internal sealed record Invitee(Guid Id, Party Who, [property: Personal] string Reason, bool AgreedWithFamily);

/// <summary>One thing that those invited will be told.</summary>
/// <param name="Topic">What.</param>
/// <param name="Teller">Who tells it.</param>
internal sealed record SharedTopic([property: Personal] string Topic, [property: Personal] string Teller);

/// <summary>Drawings that help to prepare; used as needed (A1-06, R-19).</summary>
internal enum PreparationTool
{
    /// <summary>Generations and relations.</summary>
    Genogram,

    /// <summary>Events in order of time.</summary>
    Timeline,
}

/// <summary>Whether the child was heard (L-10).</summary>
/// <param name="Heard">True when the child said what it thinks, at whichever age.</param>
/// <param name="How">In which way; or why not.</param>
internal sealed record ChildHearing(bool Heard, [property: Personal] string How);
