using FluentValidation;
using SystemicPlatform.Meetings.Domain.Feedback;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>What the answers look like, whichever way they come.</summary>
internal static class AnswersRule
{
    internal static void Answered<T>(this IRuleBuilderInitial<T, FeedbackAnswers> given) => given.NotNull().ChildRules(answers =>
    {
        answers.RuleFor(one => one.Heard).InclusiveBetween(1, 5);
        answers.RuleFor(one => one.Understood).InclusiveBetween(1, 5);
        answers.RuleFor(one => one.Useful).InclusiveBetween(1, 5);
        answers.RuleFor(one => one.Hopeful).InclusiveBetween(1, 5);
        answers.RuleFor(one => one.Words).Prose(MeetingFeedback.MaxTextLength);
    });
}
