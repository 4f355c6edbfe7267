using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Programmes;

/// <summary>Starts a development programme: goals tied to what is done and to what came of it (A2-02).</summary>
internal static class StartProgramme
{
    /// <summary>The programme.</summary>
    /// <param name="Facts">What is said of it.</param>
    internal sealed record Request(ProgrammeFacts Facts);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Facts).ChildRules(facts =>
        {
            facts.RuleFor(one => one.Name).Line();
            facts.RuleFor(one => one.Administrator).Line();
            facts.RuleFor(one => one.StartsOn).CalendarDay();
            facts.RuleFor(one => one.EndsOn).CalendarDay();
            facts.RuleFor(one => one.EndsOn).Must((one, ends) => ends is null || ends >= one.StartsOn).WithErrorCode("ends_before_start").WithMessage("Ends on its first day at the earliest.");
            facts.RuleFor(one => one.SubProjects).Few();
            facts.RuleForEach(one => one.SubProjects).ChildRules(SubProject);
            facts.RuleFor(one => one.Goals).Few();
            facts.RuleForEach(one => one.Goals).ChildRules(Goal);
        });

        private static void SubProject(InlineValidator<SubProject> sub)
        {
            sub.RuleFor(one => one.Name).Line();
            sub.RuleFor(one => one.Organisation).Line();
            sub.RuleFor(one => one.Municipalities).Few();
            sub.RuleForEach(one => one.Municipalities).ChildRules(part =>
            {
                part.RuleFor(one => one.Code).MunicipalityCode();
                part.RuleFor(one => one.Representative!).SetValidator(new PartyValidator()).When(one => one.Representative is not null);
            });
        }

        private static void Goal(InlineValidator<ProgrammeGoal> goal)
        {
            goal.RuleFor(one => one.What).Prose();
            goal.RuleFor(one => one.Activities).Few();
            goal.RuleForEach(one => one.Activities).ChildRules(activity =>
            {
                activity.RuleFor(one => one.What).Prose();
                activity.RuleFor(one => one.Responsible!).SetValidator(new PartyValidator()).When(one => one.Responsible is not null);
                activity.RuleFor(one => one.On).CalendarDay();
            });
            goal.RuleFor(one => one.Results).Few();
            goal.RuleForEach(one => one.Results).ChildRules(result =>
            {
                result.RuleFor(one => one.What).Prose();
                result.RuleFor(one => one.On).CalendarDay();
            });
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/programmes", Handle).Requires(Permission.ManageModelPlans).WithSummary("Starts a development programme");

    internal static async Task<Created<ProgrammeView>> Handle(Request request, PlansDb db, CancellationToken ct)
    {
        var programme = new Programme(request.Facts);
        db.Add(programme);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/programmes/{programme.Id}", ProgrammeView.From(programme));
    }
}
