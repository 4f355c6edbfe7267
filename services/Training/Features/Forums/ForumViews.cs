using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Forums;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>A forum as it is shown.</summary>
/// <param name="Id">The forum.</param>
/// <param name="GroupId">The group that it is.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="QuestionsUntil">Last day of questions, Europe/Helsinki.</param>
/// <param name="Registered">How many registered, waiting ones among them.</param>
/// <param name="Summary">What was said; null until it is shared.</param>
/// <param name="SummarySharedAt">When it was.</param>
internal sealed record ForumView(
    Guid Id, Guid GroupId, string Theme, DateOnly? QuestionsUntil, int Registered, string? Summary, DateTimeOffset? SummarySharedAt)
{
    internal static ForumView From(Forum row, int registered) => new(
        row.Id, row.GroupId, row.Theme, row.QuestionsUntil, registered, row.Summary, row.SummarySharedAt);
}

/// <summary>A question as readers see it; what moderators see beside it is null for others.</summary>
internal sealed record QuestionView(
    Guid Id, [property: Personal] string Text, ForumQuestionStatus Status, Guid? AskedBy, string? Organisation, string? RejectedBecause)
{
    internal static QuestionView From(ForumQuestion row, bool whole) => whole
        ? new(row.Id, row.Text, row.Status, row.AskedBy, row.Organisation, row.RejectedBecause)
        : new(row.Id, row.Text, row.Status, null, null, null);
}
