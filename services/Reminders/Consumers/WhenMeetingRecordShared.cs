using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Reminders.Consumers;

/// <summary>The record is shared: nobody is asked for it any more.</summary>
internal sealed class WhenMeetingRecordShared(MatterCopies matters) : IEventHandler<MeetingRecordShared>
{
    public Task Handle(MeetingRecordShared @event, CancellationToken ct) =>
        matters.ChangeAsync(@event.Tenant, @event.MeetingId, MatterStatus.Done, @event.At, ct);
}
