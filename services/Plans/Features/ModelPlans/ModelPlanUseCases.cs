using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Elements;
using SystemicPlatform.Plans.Features.Indicators;
using SystemicPlatform.Plans.Features.Pilots;
using SystemicPlatform.Plans.Features.Programmes;
using SystemicPlatform.Plans.Features.Tasks;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Plans.Features.ModelPlans;

/// <summary>The model's own plans: programmes, pilots, elements and tasks. Of children they know who has a place in a pilot.</summary>
internal static class ModelPlanUseCases
{
    internal static void AddModelPlans(this IServiceCollection services) =>
        services.AddChildExport<PlansDb>("pilotPlaces", async (db, childId, ct) =>
            (await db.PilotPlaces.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct)).ConvertAll(TakePilotPlace.Response.Of));

    internal static void MapModelPlans(this RouteGroupBuilder plans)
    {
        StartProgramme.Map(plans);
        ChangeProgramme.Map(plans);
        GetProgramme.Map(plans);
        ListProgrammes.Map(plans);
        StartPilot.Map(plans);
        ChangePilot.Map(plans);
        WritePilotMatrix.Map(plans);
        GetPilot.Map(plans);
        ListPilots.Map(plans);
        JoinPilot.Map(plans);
        TakePilotPlace.Map(plans);
        ListElements.Map(plans);
        ChangeElement.Map(plans);
        SetTask.Map(plans);
        CloseTask.Map(plans);
        ListTasks.Map(plans);
        GetIndicators.Map(plans);
    }
}
