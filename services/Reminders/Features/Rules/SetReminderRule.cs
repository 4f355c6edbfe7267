using System.Text.Json.Serialization;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Rules;

/// <summary>Changes how long before a meeting its reminder goes out, for what is planned already and for what will be.</summary>
internal static class SetReminderRule
{
    internal sealed record Request(int LeadMinutes);

    internal sealed record Response(ReminderKind Kind, int LeadMinutes, [property: JsonIgnore] uint RowVersion) : IVersioned;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() =>
            RuleFor(request => request.LeadMinutes).InclusiveBetween(ReminderRule.LeastLeadMinutes, ReminderRule.MostLeadMinutes);
    }

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPut("/rules/weeklyMeeting", Handle).Requires(Permission.ManageReminderRules)
            .WithSummary("Sets how long before a meeting its reminder goes out; If-Match once there is a rule");

    internal static async Task<Ok<Response>> Handle(
        Request request, RemindersDb db, ReminderPlan plan, Caller caller, HttpContext http, CancellationToken ct)
    {
        const ReminderKind Kind = ReminderKind.WeeklyMeeting;
        var tenant = caller.Tenant;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await plan.HoldAsync(tenant, ct);
        var rule = await db.Rules.FirstOrDefaultAsync(row => row.Tenant == tenant && row.Kind == Kind, ct);
        if (rule is null)
        {
            rule = new ReminderRule(Kind, request.LeadMinutes);
            db.Add(rule);
        }
        else
        {
            (await IfMatch.BindAsync(http, null!)).Guard(db, rule);
            rule.ChangeLead(request.LeadMinutes);
        }

        await plan.ShiftAsync(tenant, Kind, request.LeadMinutes, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TypedResults.Ok(new Response(Kind, rule.LeadMinutes, rule.RowVersion));
    }
}
