using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools.Contents;

/// <summary>Three houses: the child's words as the child said them, never put otherwise, in no fixed order.</summary>
/// <param name="GoodThings">The house of good things.</param>
/// <param name="Worries">The house of worries.</param>
/// <param name="Dreams">The house of dreams and hopes.</param>
/// <param name="ReadBackOn">When it was read back to the child.</param>
internal sealed record ThreeHousesContent(
    [property: Personal] IReadOnlyList<string> GoodThings, [property: Personal] IReadOnlyList<string> Worries,
    [property: Personal] IReadOnlyList<string> Dreams, DateOnly? ReadBackOn = null);

/// <summary>The collaborative helping map: it starts from the client's own goal.</summary>
/// <param name="Vision">Where child and family want to get to, in their words.</param>
/// <param name="Obstacles">What stands in the way.</param>
/// <param name="Supports">What carries.</param>
/// <param name="Plan">What is tried next.</param>
internal sealed record HelpingMapContent(
    [property: Personal] string Vision, [property: Personal] IReadOnlyList<string> Obstacles, [property: Personal] IReadOnlyList<string> Supports,
    IReadOnlyList<HelpingStep> Plan);

/// <summary>What is tried next.</summary>
internal sealed record HelpingStep([property: Personal] string What, Party? Who = null, DateOnly? On = null);

/// <summary>Readings of the situation beside each other; none of them is the diagnosis (A0-06).</summary>
/// <param name="Hypotheses">In the order in which they came up.</param>
internal sealed record HypothesesContent(IReadOnlyList<SheetHypothesis> Hypotheses);

/// <summary>One reading.</summary>
/// <param name="Id">Stays the same through the versions; a goal can name it.</param>
/// <param name="Text">What it says.</param>
/// <param name="View">Whose view it is.</param>
/// <param name="State">What became of it.</param>
/// <param name="TestedBy">What to ask or try to learn more.</param>
/// <param name="Learned">What was learned.</param>
internal sealed record SheetHypothesis(
    Guid Id, [property: Personal] string Text, Party View, HypothesisState State = HypothesisState.Open,
    [property: Personal] string? TestedBy = null, [property: Personal] string? Learned = null);

/// <summary>What became of a reading.</summary>
internal enum HypothesisState
{
    Open,
    Strengthened,
    Rejected,
}

/// <summary>Circular questions chosen for a family, from the area's bank or made for it, and what they brought.</summary>
/// <param name="Questions">In the order of asking.</param>
internal sealed record CircularQuestionsContent(IReadOnlyList<AskedQuestion> Questions);

/// <summary>One question.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="BankId">The question of the area's bank, in Meetings, that it is.</param>
/// <param name="AskedOf">Who is asked.</param>
/// <param name="Answer">What was answered.</param>
internal sealed record AskedQuestion([property: Personal] string Question, Guid? BankId = null, Party? AskedOf = null, [property: Personal] string? Answer = null);
