using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Features.Erasures;

/// <summary>An erasure and what the services said of it.</summary>
internal sealed record ErasureView(
    Guid Id, Guid ChildId, ErasureState State, RetentionRule Rule, DateOnly DueOn, string ProposedBy, DateTimeOffset ProposedAt,
    string? ConfirmedBy, DateTimeOffset? DecidedAt, DateTimeOffset? CompletedAt, IReadOnlyList<ErasureConfirmationView> Services, IReadOnlyList<string> Awaited)
{
    public static ErasureView From(Erasure erasure) => new(
        erasure.Id, erasure.ChildId, erasure.State, erasure.Rule, erasure.DueOn, erasure.ProposedByName, erasure.ProposedAt,
        erasure.ConfirmedByName, erasure.DecidedAt, erasure.CompletedAt,
        [.. erasure.Confirmations.OrderBy(one => one.Service, StringComparer.Ordinal).Select(one => new ErasureConfirmationView(one.Service, one.Rows, one.At))],
        erasure.State == ErasureState.Confirmed ? [.. ErasingServices.All.Except(erasure.Confirmations.Select(one => one.Service))] : []);
}

/// <summary>A service's word.</summary>
internal sealed record ErasureConfirmationView(string Service, int Rows, DateTimeOffset At);
