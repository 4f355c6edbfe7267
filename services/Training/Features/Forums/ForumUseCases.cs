using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Training.Features.Forums;

/// <summary>Themes with questions in advance and a summary to all.</summary>
internal static class ForumUseCases
{
    internal static void AddForums(this IServiceCollection services) => services.AddOpenEndpoints("/forums", ReadSummary.Map);

    internal static void MapForums(this RouteGroupBuilder training)
    {
        OpenForum.Map(training);
        GetForum.Map(training);
        AskQuestion.Map(training);
        ListQuestions.Map(training);
        ModerateQuestion.Map(training);
        ShareSummary.Map(training);
    }
}
