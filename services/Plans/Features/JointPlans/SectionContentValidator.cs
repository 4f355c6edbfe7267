using FluentValidation;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>The shape of what a section says, with the contents that the template asks for under each heading (A3-18).</summary>
internal sealed class SectionContentValidator : AbstractValidator<SectionContent>
{
    public SectionContentValidator()
    {
        RuleFor(content => content.Basics!).ChildRules(Basics).When(content => content.Basics is not null);
        RuleFor(content => content.CurrentSituation!).ChildRules(Situation).When(content => content.CurrentSituation is not null);
        RuleFor(content => content.OwnAssessment!).ChildRules(Assessment).When(content => content.OwnAssessment is not null);
        RuleFor(content => content.Services!).ChildRules(Services).When(content => content.Services is not null);
        RuleFor(content => content.PlanAndGoals!).ChildRules(Work).When(content => content.PlanAndGoals is not null);
        RuleFor(content => content.Monitoring!).ChildRules(Monitoring).When(content => content.Monitoring is not null);
        RuleFor(content => content.PlainLanguage!).ChildRules(PlainLanguage).When(content => content.PlainLanguage is not null);
        RuleFor(content => content.Distribution!).Few();
        RuleForEach(content => content.Distribution).SetValidator(new PartyValidator());
    }

    private static void Basics(InlineValidator<PlanBasics> basics)
    {
        basics.RuleFor(one => one.Title).Line();
        basics.RuleFor(one => one.On).CalendarDay();
        basics.RuleFor(one => one.Persons).Some();
        basics.RuleForEach(one => one.Persons).SetValidator(new PartyValidator());
        basics.RuleFor(one => one.Negotiation!).ChildRules(negotiation =>
        {
            negotiation.RuleFor(one => one.On).CalendarDay();
            negotiation.RuleFor(one => one.Place).Line();
            negotiation.RuleFor(one => one.Participants).Some();
            negotiation.RuleForEach(one => one.Participants).SetValidator(new PartyValidator());
        }).When(one => one.Negotiation is not null);
    }

    private static void Situation(InlineValidator<PlanSituation> situation)
    {
        situation.RuleFor(one => one.Description).Prose();
        situation.RuleFor(one => one.Housing).Prose();
        situation.RuleFor(one => one.Observations).Prose();
        situation.RuleFor(one => one.Placement!).ChildRules(placement =>
        {
            placement.RuleFor(one => one.Place).Line();
            placement.RuleFor(one => one.SchoolPath).Prose();
            placement.RuleFor(one => one.Named).Some();
            placement.RuleForEach(one => one.Named).SetValidator(new PartyValidator());
            placement.RuleFor(one => one.WellbeingByChild).InclusiveBetween(1, 10);
            placement.RuleFor(one => one.WellbeingByAdults).InclusiveBetween(1, 10);
        }).When(one => one.Placement is not null);
    }

    private static void Assessment(InlineValidator<PlanOwnAssessment> assessment)
    {
        assessment.RuleFor(one => one.Strengths).Prose();
        assessment.RuleFor(one => one.Assessment).Prose();
        assessment.RuleFor(one => one.SupportNeed).Prose();
    }

    private static void Services(InlineValidator<PlanServices> services)
    {
        services.RuleFor(one => one.Earlier).Prose();
        services.RuleFor(one => one.Present).Prose();
        services.RuleFor(one => one.FamilysView).Prose();
        services.RuleFor(one => one.ProfessionalsView).Prose();
        services.RuleFor(one => one.SectorPlans).Prose();
    }

    private static void Work(InlineValidator<PlanOfWork> work)
    {
        work.RuleFor(one => one.Services).Few();
        work.RuleForEach(one => one.Services).ChildRules(service =>
        {
            service.RuleFor(one => one.Service).Line();
            service.RuleFor(one => one.Description).Prose();
            service.RuleFor(one => one.Timetable).Prose();
            service.RuleFor(one => one.Responsible).SetValidator(new PartyValidator());
        });
        work.RuleFor(one => one.Reasons).Some();
        work.RuleForEach(one => one.Reasons).ChildRules(reason =>
        {
            reason.RuleFor(one => one.What).Prose();
            reason.RuleFor(one => one.Because).Prose();
        });
        work.RuleFor(one => one.Decisions).Prose();
    }

    private static void Monitoring(InlineValidator<PlanMonitoring> monitoring)
    {
        monitoring.RuleFor(one => one.Responsible).SetValidator(new PartyValidator());
        monitoring.RuleFor(one => one.Responsible.Role).NotEmpty().When(one => one.Responsible is not null);
        monitoring.RuleFor(one => one.UpdateForm).Prose();
        monitoring.RuleFor(one => one.NextUpdateOn).CalendarDay();
        monitoring.RuleFor(one => one.Fulfilment).Prose();
        monitoring.RuleFor(one => one.NextSteps).Prose();
        monitoring.RuleFor(one => one.MeetingsWithChild).Prose();
        monitoring.RuleFor(one => one.RightsExplained).Prose();
        monitoring.RuleFor(one => one.EstimatedDuration).Prose();
        monitoring.RuleFor(one => one.DissentingViews).Prose();
    }

    private static void PlainLanguage(InlineValidator<PlanInPlainLanguage> plain)
    {
        plain.RuleFor(one => one.ForChild).Prose();
        plain.RuleFor(one => one.ForFamily).Prose();
    }
}
