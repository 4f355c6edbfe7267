using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Anonymous feedback, from the form to the comparison.</summary>
internal static class FeedbackUseCases
{
    /// <summary>Where personal links lead.</summary>
    internal const string Open = "/feedback";

    internal static void AddFeedback(this WebApplicationBuilder builder)
    {
        builder.Schedule<RemindBeforeClosing>("remind-of-feedback", "0 30 6 * * ?");
        builder.Services.AddSingleton<FeedbackLinks>();
        builder.Services.AddScoped<FeedbackDoor>();
        builder.Services.AddOpenEndpoints(Open, open =>
        {
            ReadFeedbackLink.Map(open);
            AnswerByLink.Map(open);
        });
    }

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
        ListFeedbackLinks.Map(training);
    }
}
