using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What an area decides about its meetings, and when people work.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<MeetingRules>> RulesAsync(CancellationToken ct) => GetAsync<MeetingRules>($"{Meetings}/rules", ct);

    public Task<Answer<Nothing>> ChangeRulesAsync(bool chairMayRecord, int quorumOfOthers, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Meetings}/rules", new { chairMayRecord, quorumOfOthers }, etag, ct);

    /// <summary>The week that holds for a professional, or the area's own.</summary>
    public Task<Answer<WorkingHours>> WorkingHoursAsync(Guid? professionalId, CancellationToken ct) =>
        GetAsync<WorkingHours>($"{Meetings}/working-hours{Query.Of(("professionalId", professionalId?.ToString()))}", ct);

    public Task<Answer<Nothing>> SetWorkingHoursAsync(Guid? professionalId, IReadOnlyList<WorkingTime> times, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Meetings}/working-hours", new { times, professionalId }, etag, ct);

    /// <summary>Of every kind of meeting and structure.</summary>
    public Task<Answer<Page<AgendaTemplate>>> AgendaTemplatesAsync(CancellationToken ct) => GetAsync<Page<AgendaTemplate>>($"{Meetings}/agenda-templates", ct);

    public Task<Answer<AgendaTemplate>> AgendaTemplateAsync(string kind, string structure, CancellationToken ct) =>
        GetAsync<AgendaTemplate>($"{Meetings}/agenda-templates/{Uri.EscapeDataString(kind)}/{Uri.EscapeDataString(structure)}", ct);

    public Task<Answer<Nothing>> SetAgendaTemplateAsync(string kind, string structure, IEnumerable<AgendaTemplateItem> items, string? etag, CancellationToken ct) =>
        PutAsync<Nothing>($"{Meetings}/agenda-templates/{Uri.EscapeDataString(kind)}/{Uri.EscapeDataString(structure)}", new { items }, etag, ct);
}
