using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.CooperationRecords;

/// <summary>What a section says: exactly the part that belongs to its kind is there.</summary>
internal sealed record CooperationContent(
    CooperationBasics? Basics = null,
    IReadOnlyList<CooperationParticipant>? Participants = null,
    CooperationSituation? Situation = null,
    IReadOnlyList<CooperationGoal>? Goals = null,
    IReadOnlyList<CooperationWork>? WorkPlan = null,
    IReadOnlyList<CooperationEvaluation>? Evaluation = null,
    CooperationNext? Next = null)
{
    /// <summary>The kinds of which something is said.</summary>
    internal IEnumerable<CooperationSectionKind> Kinds()
    {
        (CooperationSectionKind Kind, object? Part)[] parts =
        [
            (CooperationSectionKind.Basics, Basics), (CooperationSectionKind.Participants, Participants),
            (CooperationSectionKind.Situation, Situation), (CooperationSectionKind.Goals, Goals),
            (CooperationSectionKind.WorkPlan, WorkPlan), (CooperationSectionKind.Evaluation, Evaluation),
            (CooperationSectionKind.Next, Next),
        ];
        return parts.Where(part => part.Part is not null).Select(part => part.Kind);
    }

    /// <summary>All sections in one, as a version shows them.</summary>
    internal CooperationContent With(CooperationContent other) => new(
        other.Basics ?? Basics, other.Participants ?? Participants, other.Situation ?? Situation, other.Goals ?? Goals,
        other.WorkPlan ?? WorkPlan, other.Evaluation ?? Evaluation, other.Next ?? Next);
}

/// <summary>Basic facts.</summary>
/// <param name="Guardians">Names of the guardians; contact data stays in Teams.</param>
/// <param name="Note">What else is good to know.</param>
internal sealed record CooperationBasics([property: Personal] IReadOnlyList<string> Guardians, [property: Personal] string? Note = null);

/// <summary>Someone who is there.</summary>
/// <param name="Who">The person.</param>
/// <param name="WhyPresent">Why they are there: asked of everyone.</param>
internal sealed record CooperationParticipant(Party Who, [property: Personal] string WhyPresent);

/// <summary>The present situation.</summary>
/// <param name="Views">How each one sees it.</param>
/// <param name="Concern">The concern, put concretely together.</param>
/// <param name="Resources">What carries.</param>
/// <param name="Services">Services in use.</param>
/// <param name="SectorPlans">Plans of single services.</param>
/// <param name="Helped">What helped.</param>
internal sealed record CooperationSituation(
    IReadOnlyList<CooperationView> Views, [property: Personal] string Concern, [property: Personal] string Resources,
    [property: Personal] string? Services = null, [property: Personal] string? SectorPlans = null, [property: Personal] string? Helped = null);

/// <summary>How one sees the situation.</summary>
/// <param name="Who">Whose view.</param>
/// <param name="View">In their words.</param>
internal sealed record CooperationView([property: Personal] string Who, [property: Personal] string View);
