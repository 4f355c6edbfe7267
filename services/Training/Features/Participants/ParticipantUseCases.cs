namespace SystemicPlatform.Training.Features.Participants;

/// <summary>Everyone who takes part in trainings, our own people and partners'.</summary>
internal static class ParticipantUseCases
{
    internal static void AddParticipants(this IServiceCollection services)
    {
        services.AddSingleton<ParticipantEmails>();
        services.AddScoped<ParticipantNews>();
    }

    internal static void MapParticipants(this RouteGroupBuilder training)
    {
        RegisterParticipant.Map(training);
        ChangeParticipant.Map(training);
        GetParticipant.Map(training);
        ListParticipants.Map(training);
    }
}
