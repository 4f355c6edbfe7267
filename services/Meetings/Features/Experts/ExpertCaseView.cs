using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>A case as clients see it.</summary>
/// <param name="Id">The case.</param>
/// <param name="GroupId">The group.</param>
/// <param name="ChildId">The child, to those whom the child's gate lets through; null in the group's own lists.</param>
/// <param name="ClientName">To the secretary, and in groups that do not handle anonymously to its experts.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Fields">Fields of expertise it takes.</param>
/// <param name="Status">How far it is.</param>
/// <param name="SlotId">When it is handled.</param>
/// <param name="ExpertIds">The experts called into it.</param>
/// <param name="GapReason">Why a field is left open.</param>
/// <param name="Statement">The group's statement.</param>
/// <param name="History">What happened to it, in order.</param>
internal sealed record ExpertCaseView(
    Guid Id, Guid GroupId, Guid? ChildId, [property: Personal] string? ClientName, [property: Personal] string Question,
    IReadOnlyList<ExpertField> Fields, ExpertCaseStatus Status, Guid? SlotId, IReadOnlyList<Guid> ExpertIds,
    [property: Personal] string? GapReason, [property: Personal] string? Statement, IReadOnlyList<ExpertCaseChange> History)
{
    /// <summary>To those who came through the child's gate.</summary>
    internal static ExpertCaseView OfChild(ExpertCase one) => new(
        one.Id, one.GroupId, one.ChildId, one.ClientName, one.Question, one.Fields, one.Status, one.SlotId, one.ExpertIds,
        one.GapReason, one.Statement, one.History);

    /// <summary>To the group: whoever has to know the name sees it, nobody the child's id (L-15).</summary>
    internal static ExpertCaseView OfGroup(ExpertCase one, ExpertGroup group, string subject) => OfChild(one) with
    {
        ChildId = null,
        ClientName = group.IsSecretary(subject) || (!group.AnonymousHandling && group.Has(subject)) ? one.ClientName : null,
    };
}
