using FluentValidation;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.Meetings.Features.Input;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>The shape of what a section says.</summary>
internal sealed class CooperationContentValidator : AbstractValidator<CooperationContent>
{
    private const int MaxKeyLength = 20;

    public CooperationContentValidator()
    {
        RuleFor(content => content.Basics!.Guardians).Few().When(content => content.Basics is not null);
        RuleForEach(content => content.Basics!.Guardians).Line().When(content => content.Basics is not null);
        RuleFor(content => content.Basics!.Note).Prose().When(content => content.Basics is not null);
        RuleFor(content => content.Participants!).Some();
        RuleForEach(content => content.Participants).ChildRules(participant =>
        {
            participant.RuleFor(one => one.Who).SetValidator(new PartyValidator());
            participant.RuleFor(one => one.WhyPresent).Prose();
        });
        RuleFor(content => content.Situation!).ChildRules(Situation).When(content => content.Situation is not null);
        RuleFor(content => content.Next!).ChildRules(Next).When(content => content.Next is not null);
        Plan();
    }

    private void Plan()
    {
        RuleFor(content => content.Goals!).Some();
        RuleFor(content => content.Goals)
            .Must(goals => goals is null || goals.Where(goal => goal is not null).GroupBy(goal => goal.Key, StringComparer.Ordinal).All(same => same.Count() == 1))
            .WithErrorCode("same_key").WithMessage("Each goal has a key of its own.");
        RuleForEach(content => content.Goals).ChildRules(goal =>
        {
            goal.RuleFor(one => one.Key).Line(MaxKeyLength);
            goal.RuleFor(one => one.Change).Prose();
        });
        RuleFor(content => content.WorkPlan!).Some();
        RuleForEach(content => content.WorkPlan).ChildRules(work =>
        {
            work.RuleFor(one => one.GoalKey).Line(MaxKeyLength);
            work.RuleFor(one => one.Who).Line();
            work.RuleFor(one => one.What).Prose();
            work.RuleFor(one => one.When).CalendarDay();
            work.RuleFor(one => one.Service).PlainText(Domain.Parties.Party.MaxNameLength);
            work.RuleFor(one => one.Responsible).PlainText(Domain.Parties.Party.MaxNameLength);
        });
        RuleFor(content => content.Evaluation!).Some();
        RuleForEach(content => content.Evaluation).ChildRules(evaluation =>
        {
            evaluation.RuleFor(one => one.What).Prose();
            evaluation.RuleFor(one => one.Who).Line();
            evaluation.RuleFor(one => one.How).Prose();
            evaluation.RuleFor(one => one.When).CalendarDay();
        });
    }

    private static void Situation(InlineValidator<CooperationSituation> situation)
    {
        situation.RuleFor(one => one.Views).Some();
        situation.RuleForEach(one => one.Views).ChildRules(view =>
        {
            view.RuleFor(one => one.Who).Line();
            view.RuleFor(one => one.View).Prose();
        });
        situation.RuleFor(one => one.Concern).Prose();
        situation.RuleFor(one => one.Resources).Prose();
        situation.RuleFor(one => one.Services).Prose();
        situation.RuleFor(one => one.SectorPlans).Prose();
        situation.RuleFor(one => one.Helped).Prose();
    }

    private static void Next(InlineValidator<CooperationNext> next)
    {
        next.RuleFor(one => one.On).CalendarDay();
        next.RuleFor(one => one.Place).PlainText(Domain.Parties.Party.MaxNameLength);
        next.RuleFor(one => one.Participants).Prose();
        next.RuleFor(one => one.WhyNone).Prose();
        next.RuleFor(one => one.On).NotNull().When(one => one.WhyNone is null).WithErrorCode("not_empty")
            .WithMessage("A day, or why there is no next meeting.");
    }
}
