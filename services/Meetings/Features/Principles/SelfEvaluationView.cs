using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>How a team looked at its own work.</summary>
/// <param name="Id">The evaluation.</param>
/// <param name="On">Its day.</param>
/// <param name="MeetingId">The meeting looked at, if it was one.</param>
/// <param name="ProcessId">The network process looked at, if it was one.</param>
/// <param name="Ratings">Nine, in the order of the principles.</param>
/// <param name="Words">What stands behind the numbers.</param>
/// <param name="By">Who wrote it down.</param>
internal sealed record SelfEvaluationView(
    Guid Id, DateOnly On, Guid? MeetingId, Guid? ProcessId, IReadOnlyList<int> Ratings, [property: Personal] string? Words, [property: Personal] string By)
{
    internal static SelfEvaluationView From(SelfEvaluation row) =>
        new(row.Id, row.On, row.MeetingId, row.ProcessId, row.Ratings, row.Words, row.ByName);
}
