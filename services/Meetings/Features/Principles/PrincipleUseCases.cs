using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>How teams look at their own work and stop to learn.</summary>
internal static class PrincipleUseCases
{
    internal static void AddPrinciples(this IServiceCollection services) => services.AddChildExport<MeetingsDb>(
        "selfEvaluations",
        async (db, childId, ct) => new
        {
            Evaluations = (await db.SelfEvaluations.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(SelfEvaluationView.From),
            Reflections = (await db.Reflections.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(ReflectionView.From),
        });

    internal static void MapPrinciples(this RouteGroupBuilder meetings)
    {
        ListPrinciples.Map(meetings);
        EvaluateOneself.Map(meetings);
        ListSelfEvaluations.Map(meetings);
        ReportPrinciples.Map(meetings);
        ScheduleReflection.Map(meetings);
        ChangeReflection.Map(meetings);
        ListReflections.Map(meetings);
    }
}
