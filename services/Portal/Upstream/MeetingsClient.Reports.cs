using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>How far meetings follow the model.</summary>
public sealed partial class MeetingsClient
{
    public Task<Answer<DeviationReport>> DeviationsAsync(Guid teamId, DateOnly from, DateOnly to, CancellationToken ct) =>
        GetAsync<DeviationReport>($"{Meetings}/reports/deviations{Query.Of(("from", Query.Day(from)), ("to", Query.Day(to)), ("teamId", teamId.ToString()))}", ct);

    public Task<Answer<RegularityReport>> RegularityAsync(DateOnly from, DateOnly to, CancellationToken ct) =>
        GetAsync<RegularityReport>($"{Meetings}/reports/regularity{Query.Of(("from", Query.Day(from)), ("to", Query.Day(to)))}", ct);

    public Task<Answer<FirstReport>> ProfessionalTeamFirstAsync(DateOnly from, DateOnly to, CancellationToken ct) =>
        GetAsync<FirstReport>($"{Meetings}/reports/professional-team-first{Query.Of(("from", Query.Day(from)), ("to", Query.Day(to)))}", ct);
}
