using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Assessments;

namespace SystemicPlatform.Teams.Features.Assessments;

/// <summary>Moves one notification on, tells of a new state and saves. Scoped.</summary>
internal sealed class AssessmentWork(TeamsDb db, IOutbox outbox, Caller caller, TimeProvider clock)
{
    /// <summary>One change to one notification.</summary>
    /// <param name="childId">The child of the path.</param>
    /// <param name="notificationId">The notification of the path.</param>
    /// <param name="change">What is recorded; its second argument is today.</param>
    /// <param name="on">The day that the change speaks of.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Ok<NotificationResponse>> DoAsync(
        Guid childId, Guid notificationId, Action<Notification, DateOnly> change, DateOnly on, CancellationToken ct)
    {
        var notification = await db.Notifications.SingleOrDefaultAsync(row => row.Id == notificationId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        var before = notification.State;
        change(notification, HelsinkiTime.Today(clock));
        if (notification.State != before)
        {
            outbox.Publish(new AssessmentClockChanged(caller.Tenant, childId, notificationId, notification.State, on, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NotificationResponse.From(notification));
    }
}
