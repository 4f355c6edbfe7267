using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Evaluations;
using SystemicPlatform.Plans.Features.Goals;
using SystemicPlatform.Plans.Features.SectorPlans;
using SystemicPlatform.Plans.Features.Steps;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Features.Partners;

/// <summary>
/// The part of a child's shared plan that a partner may see, what it thinks of what it received, and the plan, statement or
/// follow-up of its own sector: the use cases of the area's people, under paths that stay.
/// </summary>
internal static class PartnerPlans
{
    private const string Child = "/children/{childId:guid}";
    private const string Plan = Child + "/plan";
    private const string Version = Plan + "/versions/{number:int}";
    private const string SectorPlans = Child + "/sector-plans";

    internal static void Map(RouteGroupBuilder partners)
    {
        partners.MapGet(Plan + "/versions", ListVersions.Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("Published versions of the shared plan that were meant for your organisation");
        partners.MapGet(Version, GetVersion.Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("What your organisation may see of a version");
        partners.MapPost(Version + "/opinions", OpineAsync).ForChild(Permission.TakePartInPlans)
            .WithSummary("Says what your organisation thinks of a version that it received");
        partners.MapGet(Plan + "/goals", ListGoals.Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("Goals that your organisation may see");
        partners.MapGet(Plan + "/steps", ListSteps.Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("Small steps towards these goals");
        partners.MapPost(Plan + "/steps/{stepId:guid}/follow-up", FollowUpStep.Handle).ForChild(Permission.TakePartInPlans)
            .WithSummary("Says what became of a step that your organisation does");
        partners.MapGet(Plan + "/evaluations", ListEvaluations.Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("Evaluations of the plan: what, by whom, how and when");
        MapSectorPlans(partners);
    }

    private static void MapSectorPlans(RouteGroupBuilder partners)
    {
        partners.MapGet(SectorPlans, ListSectorPlans.Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("Sectors' own plans, statements and follow-ups that your organisation may see, its own among them");
        partners.MapPost(SectorPlans, ContributeAsync).ForChild(Permission.ContributeSectorPlans)
            .WithSummary("Contributes your sector's own plan, a statement or a follow-up; it is linked to the shared plan, never merged");
        partners.MapPut(SectorPlans + "/{sectorPlanId:guid}", ChangeSectorPlan.Handle).ForChild(Permission.ContributeSectorPlans)
            .WithSummary("Says what your organisation contributed anew");
    }

    private static async Task<Created<OpinionView>> OpineAsync(
        Guid childId, int number, GiveOpinion.Request request, PlansDb db, VersionShelf shelf, Viewers viewers, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Created(
            $"{PartnerEndpoints.Prefix}/children/{childId}/plan/versions/{number}",
            (await GiveOpinion.Handle(childId, number, request, db, shelf, viewers, clock, ct)).Value);

    private static async Task<Created<SectorPlanView>> ContributeAsync(
        Guid childId, ContributeSectorPlan.Request request, PlansDb db, IOutbox outbox, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var contributed = (await ContributeSectorPlan.Handle(childId, request, db, outbox, viewers, caller, clock, ct)).Value!;
        return TypedResults.Created($"{PartnerEndpoints.Prefix}/children/{childId}/sector-plans/{contributed.Id}", contributed);
    }
}
