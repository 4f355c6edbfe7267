using System.Globalization;
using System.Text.Json.Nodes;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Records of a child's cooperation meetings.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<Page<CooperationRecord>>> CooperationRecordsAsync(Guid childId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<CooperationRecord>>($"{Meetings}/children/{childId}/cooperation-records{Query.Of(("cursor", cursor), ("limit", "20"))}", ct);

    public Task<Answer<CooperationRecord>> CooperationRecordAsync(Guid childId, Guid recordId, CancellationToken ct) =>
        GetAsync<CooperationRecord>($"{Meetings}/children/{childId}/cooperation-records/{recordId}", ct);

    public Task<Answer<CooperationVersion>> CooperationVersionAsync(Guid childId, Guid recordId, int number, CancellationToken ct) =>
        GetAsync<CooperationVersion>(string.Create(CultureInfo.InvariantCulture, $"{Meetings}/children/{childId}/cooperation-records/{recordId}/versions/{number}"), ct);

    public Task<Answer<CooperationRecord>> OpenCooperationAsync(Guid childId, DateOnly on, Guid? meetingId, string key, CancellationToken ct) =>
        PostAsync<CooperationRecord>($"{Meetings}/children/{childId}/cooperation-records", new { on, meetingId }, key, ct);

    public Task<Answer<Nothing>> WriteSectionAsync(Guid childId, Guid recordId, string section, JsonObject content, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Meetings}/children/{childId}/cooperation-records/{recordId}/sections", new { section, content }, etag, ct);

    public Task<Answer<Nothing>> ShareCooperationAsync(Guid childId, Guid recordId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Meetings}/children/{childId}/cooperation-records/{recordId}/share", null, key, ct);
}
