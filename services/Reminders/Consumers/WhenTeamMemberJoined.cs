using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>
/// Keeps a membership. Whoever joins when the reminder of a coming meeting has gone out still gets theirs; so does a
/// member of whom we hear late.
/// </summary>
internal sealed class WhenTeamMemberJoined(RemindersDb db, ReminderPlan plan) : IEventHandler<TeamMemberJoined>
{
    public async Task Handle(TeamMemberJoined @event, CancellationToken ct)
    {
        if (await db.TeamMembers.FindAsync([@event.MemberId], ct) is null)
        {
            db.Add(TeamMember.Of(@event));
            await plan.ReopenAsync(@event.Tenant, @event.TeamId, ct);
        }
    }
}
