using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Consultations in both directions, support that was got, and expert groups.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<Page<ConsultationSlot>>> ConsultationSlotsAsync(DateOnly from, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ConsultationSlot>>($"{Meetings}/consultation-slots{Query.Of(("from", Query.Day(from)), ("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<Page<ConsultationBooking>>> ConsultationBookingsAsync(CancellationToken ct) =>
        GetAsync<Page<ConsultationBooking>>($"{Meetings}/consultation-bookings?limit=50", ct);

    public Task<Answer<Page<ConsultationBooking>>> ChildConsultationsAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<ConsultationBooking>>($"{Meetings}/children/{childId}/consultation-bookings?limit=50", ct);

    public Task<Answer<ConsultationSlot>> OfferConsultationAsync(object slot, string key, CancellationToken ct) =>
        PostAsync<ConsultationSlot>($"{Meetings}/consultation-slots", slot, key, ct);

    /// <summary>About a matter in general, or about a child through the child's gate.</summary>
    public Task<Answer<ConsultationBooking>> BookConsultationAsync(Guid? childId, Guid? slotId, string? topic, bool jointClient, string key, CancellationToken ct) =>
        childId is { } child
            ? PostAsync<ConsultationBooking>($"{Meetings}/children/{child}/consultation-bookings", new { slotId, jointClient, topic }, key, ct)
            : PostAsync<ConsultationBooking>($"{Meetings}/consultation-bookings", new { slotId, topic }, key, ct);

    public Task<Answer<ConsultationBooking>> CancelConsultationAsync(Guid? childId, Guid bookingId, string? reason, string key, CancellationToken ct) =>
        PostAsync<ConsultationBooking>(
            $"{Meetings}{(childId is { } child ? $"/children/{child}" : null)}/consultation-bookings/{bookingId}/cancellation", new { reason = reason ?? "" }, key, ct);

    public Task<Answer<Page<SupportEntry>>> SupportLogAsync(CancellationToken ct) => GetAsync<Page<SupportEntry>>($"{Meetings}/consultation-log?limit=30", ct);

    public Task<Answer<SupportEntry>> LogSupportAsync(object entry, string key, CancellationToken ct) =>
        PostAsync<SupportEntry>($"{Meetings}/consultation-log", entry, key, ct);

    public Task<Answer<Page<ExpertGroup>>> ExpertGroupsAsync(CancellationToken ct) => GetAsync<Page<ExpertGroup>>($"{Meetings}/expert-groups?limit=50", ct);

    public Task<Answer<ExpertGroup>> ExpertGroupAsync(Guid groupId, CancellationToken ct) => GetAsync<ExpertGroup>($"{Meetings}/expert-groups/{groupId}", ct);

    public Task<Answer<ExpertGroup>> FormExpertGroupAsync(WantedExpertGroup wanted, string key, CancellationToken ct) =>
        PostAsync<ExpertGroup>($"{Meetings}/expert-groups", wanted, key, ct);

    public Task<Answer<ExpertGroup>> ChangeExpertGroupAsync(Guid groupId, WantedExpertGroup wanted, string? etag, CancellationToken ct) =>
        PutAsync<ExpertGroup>($"{Meetings}/expert-groups/{groupId}", wanted, etag, ct);

    public Task<Answer<Page<ExpertSlot>>> ExpertSlotsAsync(Guid groupId, CancellationToken ct) =>
        GetAsync<Page<ExpertSlot>>($"{Meetings}/expert-groups/{groupId}/slots?limit=100", ct);

    public Task<Answer<Page<ExpertCase>>> ExpertCasesAsync(Guid groupId, CancellationToken ct) =>
        GetAsync<Page<ExpertCase>>($"{Meetings}/expert-groups/{groupId}/cases?limit=100", ct);

    public Task<Answer<ExpertReport>> ExpertReportAsync(Guid groupId, CancellationToken ct) => GetAsync<ExpertReport>($"{Meetings}/expert-groups/{groupId}/report", ct);

    public Task<Answer<Page<ExpertSlot>>> KeepExpertSlotsAsync(Guid groupId, object slots, string key, CancellationToken ct) =>
        PostAsync<Page<ExpertSlot>>($"{Meetings}/expert-groups/{groupId}/slots", slots, key, ct);

    public Task<Answer<Nothing>> HoldExpertMeetingAsync(Guid groupId, Guid slotId, IEnumerable<Guid> caseIds, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/expert-groups/{groupId}/slots/{slotId}/held", new { caseIds }, key, ct);

    public Task<Answer<ExpertCase>> ComposeAsync(Guid groupId, Guid caseId, object composition, string key, CancellationToken ct) =>
        PostAsync<ExpertCase>($"{Meetings}/expert-groups/{groupId}/cases/{caseId}/composition", composition, key, ct);

    public Task<Answer<ExpertCase>> StateAsync(Guid groupId, Guid caseId, string? statement, string key, CancellationToken ct) =>
        PostAsync<ExpertCase>($"{Meetings}/expert-groups/{groupId}/cases/{caseId}/statement", new { statement = statement ?? "" }, key, ct);

    public Task<Answer<Page<ExpertCase>>> ChildCasesAsync(Guid childId, CancellationToken ct) =>
        GetAsync<Page<ExpertCase>>($"{Meetings}/children/{childId}/expert-cases?limit=50", ct);

    public Task<Answer<ExpertCase>> AskExpertsAsync(Guid childId, object question, string key, CancellationToken ct) =>
        PostAsync<ExpertCase>($"{Meetings}/children/{childId}/expert-cases", question, key, ct);
}
