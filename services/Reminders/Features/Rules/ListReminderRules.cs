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
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/rules", Handle).Requires(Permission.ManageReminderRules).WithSummary("When and to whom each kind of reminder goes out");

    internal static async Task<Ok<Page<RuleView>>> Handle(RemindersDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var own = await db.Rules.AsNoTracking().Where(rule => rule.Tenant == tenant).ToDictionaryAsync(rule => rule.Kind, ct);
        return TypedResults.Ok(new Page<RuleView>(
            [.. Enum.GetValues<ReminderKind>().Select(kind => RuleView.Of(kind, own.GetValueOrDefault(kind)))], null));
    }
}
