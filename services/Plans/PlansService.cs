using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Consumers;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.Plans.Features.Genograms;
using SystemicPlatform.Plans.Features.Goals;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.Plans.Features.ModelPlans;
using SystemicPlatform.Plans.Features.Partners;
using SystemicPlatform.Plans.Features.Services;
using SystemicPlatform.Plans.Features.Tools;
using SystemicPlatform.Plans.Features.Wellbeing;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans;

/// <summary>What Plans adds to the service defaults, and its use cases.</summary>
internal static class PlansService
{
    internal static void Add(WebApplicationBuilder builder)
    {
        builder.ConsumeGrants();
        builder.ConsumePartners();
        builder.EraseChildren();
        builder.Consume<SeriesScheduled, WhenSeriesScheduled>();
        builder.Consume<MeetingScheduled, WhenMeetingScheduled>();
        builder.Consume<MeetingMoved, WhenMeetingMoved>();
        builder.Consume<MeetingCancelled, WhenMeetingCancelled>();
        builder.Consume<TeamDissolved, WhenTeamDissolved>();
        builder.Consume<NetworkChanged, WhenNetworkChanged>();
        builder.Consume<ClientRelationshipOpened, WhenClientRelationshipOpened>();
        builder.Consume<ClientRelationshipClosed, WhenClientRelationshipClosed>();
        builder.Services.AddScoped<Viewers>();
        builder.Services.AddPlans();
        builder.Services.AddGoals();
        builder.Services.AddEvaluations();
        builder.Services.AddTools();
        builder.Services.AddServiceOverview();
        builder.Services.AddModelPlans();
        builder.Services.AddPartners();
    }

    internal static void Map(RouteGroupBuilder plans)
    {
        plans.MapPlans();
        plans.MapGoals();
        plans.MapEvaluations();
        plans.MapTools();
        plans.MapServices();
        plans.MapModelPlans();
        DrawGenogram.Map(plans);
        ListFramework.Map(plans);
        GetWellbeing.Map(plans);
    }
}
