using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Anonymous feedback, from the form to the comparison.</summary>
internal static class FeedbackUseCases
{
    internal static void AddFeedback(this WebApplicationBuilder builder) =>
        builder.Schedule<RemindBeforeClosing>("remind-of-feedback", "0 30 6 * * ?");

    internal static void MapFeedback(this RouteGroupBuilder training)
    {
        PlanFeedbackForm.Map(training);
        GetFeedbackForm.Map(training);
        ListFeedbackForms.Map(training);
        CompareFeedback.Map(training);
        AskForFeedback.Map(training);
        GetFeedbackRound.Map(training);
        GiveFeedback.Map(training);
        RemindOfFeedback.Map(training);
        ShowFeedback.Map(training);
    }
}
