using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Calendars;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Feedback;

/// <summary>The family's feedback.</summary>
internal static class FeedbackUseCases
{
    internal static void AddFeedback(this IServiceCollection services)
    {
        services.AddChildExport<MeetingsDb>(
            "feedback",
            async (db, childId, ct) => (await db.Feedback.AsNoTracking().Where(row => row.ChildId == childId).OrderBy(row => row.Id).ToListAsync(ct))
                .ConvertAll(FeedbackView.From));
        services.AddOpenEndpoints(CalendarLinks.OpenPath, open =>
        {
            ReadFeedbackByLink.Map(open);
            GiveFeedbackByLink.Map(open);
        });
    }

    internal static void MapFeedback(this RouteGroupBuilder meetings)
    {
        GiveFeedback.Map(meetings);
        ListChildFeedback.Map(meetings);
        ListOwnFeedback.Map(meetings);
        MakeFeedbackLink.Map(meetings);
    }
}
