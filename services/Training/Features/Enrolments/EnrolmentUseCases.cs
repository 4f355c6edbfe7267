namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>Who has a seat in a group, or waits for one.</summary>
internal static class EnrolmentUseCases
{
    internal static void AddEnrolments(this IServiceCollection services) => services.AddScoped<EnrolmentDesk>();

    internal static void MapEnrolments(this RouteGroupBuilder training)
    {
        EnrolOneself.Map(training);
        EnrolParticipants.Map(training);
        EnrolTeam.Map(training);
        EnrolPartnerPeople.Map(training);
        SelectParticipants.Map(training);
        CancelEnrolment.Map(training);
        ListEnrolments.Map(training);
        ListOwnEnrolments.Map(training);
        ListOwnTraining.Map(training);
    }
}
