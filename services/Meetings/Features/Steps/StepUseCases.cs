using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>The small steps that meetings agree and follow up.</summary>
internal static class StepUseCases
{
    internal static void AddSteps(this IServiceCollection services) =>
        services.AddChildExport<MeetingsDb>("steps", ExportSteps.ReadAsync);

    internal static void MapSteps(this RouteGroupBuilder meetings)
    {
        AgreeStep.Map(meetings);
        FollowUpStep.Map(meetings);
        ListMySteps.Map(meetings);
        ListChildSteps.Map(meetings);
        ListStepsToFollowUp.Map(meetings);
    }
}
