using System.Text.Json.Serialization;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Rules;

/// <summary>The rule of one kind as it is shown.</summary>
/// <param name="Kind">What is reminded of.</param>
/// <param name="Enabled">False: nobody in the tenant gets it.</param>
/// <param name="ByLaw">True: it cannot be switched off, by nobody.</param>
/// <param name="Measure">What the offsets count, and from where.</param>
/// <param name="Ladder">When, and to whom.</param>
/// <param name="Etag">For <c>If-Match</c> when the rule is changed; null while the default holds.</param>
internal sealed record RuleView(ReminderKind Kind, bool Enabled, bool ByLaw, Measure Measure, IReadOnlyList<Rung> Ladder, string? Etag) : IVersioned
{
    [JsonIgnore]
    public uint RowVersion { get; private init; }

    public static RuleView Of(ReminderKind kind, ReminderRule? rule) =>
        new(kind, rule?.Enabled ?? true, kind.Facts().ByLaw, kind.Facts().Measure, rule?.Ladder ?? kind.Facts().Ladder, rule is null ? null : $"\"{rule.RowVersion}\"")
        {
            RowVersion = rule?.RowVersion ?? 0,
        };
}
