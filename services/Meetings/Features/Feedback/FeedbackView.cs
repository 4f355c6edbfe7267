using SystemicPlatform.Meetings.Domain.Feedback;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>What a meeting was like for one member of the family.</summary>
/// <param name="Id">This feedback.</param>
/// <param name="MeetingId">After which meeting.</param>
/// <param name="PersonId">Who says it.</param>
/// <param name="Answers">1–5 each, and words.</param>
/// <param name="HowObtained">How a professional came to know it; null when the person gave it themselves.</param>
/// <param name="EnteredBy">Who entered it.</param>
/// <param name="At">UTC.</param>
internal sealed record FeedbackView(
    Guid Id, Guid MeetingId, Guid PersonId, FeedbackAnswers Answers, [property: Personal] string? HowObtained, [property: Personal] string EnteredBy, DateTimeOffset At)
{
    internal static FeedbackView From(MeetingFeedback row) => new(
        row.Id, row.MeetingId, row.PersonId, new FeedbackAnswers(row.Heard, row.Understood, row.Useful, row.Hopeful, row.Words),
        row.HowObtained, row.EnteredByName, row.At);
}
