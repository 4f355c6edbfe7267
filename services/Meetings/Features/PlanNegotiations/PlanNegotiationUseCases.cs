using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.PlanNegotiations;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.PlanNegotiations;

/// <summary>Negotiations about a child's client plan: a meeting of its own kind, and what the law asks to be said of it.</summary>
internal static class PlanNegotiationUseCases
{
    internal const string Negotiations = "/children/{childId:guid}/plan-negotiations";
    internal const string Negotiation = Negotiations + "/{meetingId:guid}";

    internal static void AddPlanNegotiations(this IServiceCollection services) => services.AddChildExport<MeetingsDb>(
        "planNegotiations",
        async (db, childId, ct) => (await db.PlanNegotiations.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
            .ConvertAll(PlanNegotiationView.From));

    internal static void MapPlanNegotiations(this RouteGroupBuilder meetings)
    {
        WritePlanNegotiation.Map(meetings);
        GetPlanNegotiation.Map(meetings);
        ListPlanNegotiations.Map(meetings);
        ListOverdueNegotiations.Map(meetings);
    }

    /// <summary>Those who work here see all of them, a family those in which it takes part.</summary>
    internal static IQueryable<PlanNegotiation> NegotiationsOf(this MeetingsDb db, Guid childId, Caller caller)
    {
        var all = db.PlanNegotiations.AsNoTracking().Where(row => row.ChildId == childId);
        if (caller.MayWithoutChild(Permission.ReadMeetings))
        {
            return all;
        }

        var met = db.MeetingsWith(caller.Person ?? Guid.Empty);
        return all.Where(row => met.Any(meeting => meeting.Id == row.MeetingId));
    }
}
