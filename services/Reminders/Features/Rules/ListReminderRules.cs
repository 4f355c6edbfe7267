using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Rules;

/// <summary>The tenant's rule of every kind of reminder, the default where it has none of its own.</summary>
internal static class ListReminderRules
{
    /// <summary>The rule of one kind.</summary>
    /// <param name="Kind">What is reminded of.</param>
    /// <param name="LeadMinutes">How long before.</param>
    /// <param name="Etag">For <c>If-Match</c> when the rule is changed; null while the default holds.</param>
    internal sealed record Item(ReminderKind Kind, int LeadMinutes, string? Etag);

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/rules", Handle).Requires(Permission.ManageReminderRules).WithSummary("How long before reminders go out");

    internal static async Task<Ok<Page<Item>>> Handle(RemindersDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var own = await db.Rules.AsNoTracking().Where(rule => rule.Tenant == tenant).ToDictionaryAsync(rule => rule.Kind, ct);
        return TypedResults.Ok(new Page<Item>([.. Enum.GetValues<ReminderKind>().Select(kind => Show(kind, own.GetValueOrDefault(kind)))], null));
    }

    private static Item Show(ReminderKind kind, ReminderRule? rule) => rule is null
        ? new Item(kind, ReminderRule.DefaultLeadMinutes(kind), null)
        : new Item(kind, rule.LeadMinutes, $"\"{rule.RowVersion}\"");
}
