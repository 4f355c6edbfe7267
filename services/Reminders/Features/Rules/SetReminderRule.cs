using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Reminders.Features.Rules;

/// <summary>Changes when and to whom a kind of reminder goes out, for what is planned already and for what will be.</summary>
internal static class SetReminderRule
{
    internal sealed record Request(bool Enabled, IReadOnlyList<Rung> Ladder);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Ladder).NotEmpty()
                .Must(ladder => ladder.Count <= ReminderRule.MostRungs).WithErrorCode("too_many_rungs")
                .Must(Rises).WithErrorCode("not_in_order").WithMessage("Each rung comes later than the one before.");
            RuleForEach(request => request.Ladder).ChildRules(rung =>
            {
                rung.RuleFor(one => one.To).NotEmpty();
                rung.RuleForEach(one => one.To).IsInEnum();
            });
        }

        private static bool Rises(IReadOnlyList<Rung> ladder) => ladder.Zip(ladder.Skip(1)).All(pair => pair.First?.Offset < pair.Second?.Offset);
    }

    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapPut("/rules/{kind}", Handle).Requires(Permission.ManageReminderRules)
            .WithSummary("Sets when and to whom a kind of reminder goes out; If-Match once there is a rule");

    internal static async Task<Ok<RuleView>> Handle(
        string kind, Request request, RemindersDb db, ReminderPlan plan, Caller caller, HttpContext http, CancellationToken ct)
    {
        var (tenant, subject) = (caller.Tenant, KindOf(kind));
        var (earliest, latest) = ReminderRule.Offsets(subject);
        if (request.Ladder.Any(rung => rung.Offset < earliest || rung.Offset > latest))
        {
            throw new InvalidFields("ladder", "out_of_range", $"Offsets of this kind are from {earliest} to {latest}.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await plan.HoldAsync(tenant, ct);
        var rule = await db.Rules.FirstOrDefaultAsync(row => row.Tenant == tenant && row.Kind == subject, ct);
        if (rule is null)
        {
            rule = new ReminderRule(subject);
            db.Add(rule);
        }
        else
        {
            (await IfMatch.BindAsync(http, null!)).Guard(db, rule);
        }

        rule.Set(request.Enabled, request.Ladder);
        await db.SaveChangesAsync(ct);
        await plan.RevisePlanAsync(tenant, rule, ct);
        await transaction.CommitAsync(ct);
        return TypedResults.Ok(RuleView.Of(subject, rule));
    }

    private static ReminderKind KindOf(string word) =>
        Array.Find(Enum.GetValues<ReminderKind>(), kind => kind.Word() == word) is var found && found.Word() == word ? found : throw new Problem(Problems.NotFound);
}
