using FluentValidation;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>The shape of what a tool holds. What people said is taken as they said it: only its length is looked at.</summary>
internal sealed class ToolContentValidator : AbstractValidator<ToolContent>
{
    private const int WordsLength = 2_000;

    public ToolContentValidator()
    {
        RuleFor(content => content.Genogram!).ChildRules(Genogram).When(content => content.Genogram is not null);
        RuleFor(content => content.Timeline!).ChildRules(Timeline).When(content => content.Timeline is not null);
        RuleFor(content => content.ThreeHouses!).ChildRules(ThreeHouses).When(content => content.ThreeHouses is not null);
        RuleFor(content => content.HelpingMap!).ChildRules(HelpingMap).When(content => content.HelpingMap is not null);
        RuleFor(content => content.Hypotheses!).ChildRules(Hypotheses).When(content => content.Hypotheses is not null);
        RuleFor(content => content.CircularQuestions!).ChildRules(Questions).When(content => content.CircularQuestions is not null);
        RuleFor(content => content.WellbeingFramework!).SetValidator(new FrameworkValidator()).When(content => content.WellbeingFramework is not null);
    }

    private static void Genogram(InlineValidator<GenogramContent> genogram)
    {
        genogram.RuleFor(one => one.Persons).AtMost(GenogramLimits.Persons);
        genogram.RuleForEach(one => one.Persons).ChildRules(person => person.RuleFor(one => one.Label).Line(Party.MaxNameLength));
        genogram.RuleFor(one => one.Relations).AtMost(GenogramLimits.Relations);
    }

    private static void Timeline(InlineValidator<TimelineContent> timeline)
    {
        timeline.RuleFor(one => one.Events).Few();
        timeline.RuleForEach(one => one.Events).ChildRules(happened =>
        {
            happened.RuleFor(one => one.On).PlausibleDay();
            happened.RuleFor(one => one.Until).PlausibleDay();
            happened.RuleFor(one => one.Until).Must((one, until) => until is null || until >= one.On).WithErrorCode("ends_before_start").WithMessage("Nothing is over before it begins.");
            happened.RuleFor(one => one.What).Prose(WordsLength);
            happened.RuleFor(one => one.Teller!).SetValidator(new PartyValidator()).When(one => one.Teller is not null);
        });
    }

    private static void ThreeHouses(InlineValidator<ThreeHousesContent> houses)
    {
        houses.RuleFor(one => one.GoodThings).Few();
        houses.RuleForEach(one => one.GoodThings).Prose(WordsLength);
        houses.RuleFor(one => one.Worries).Few();
        houses.RuleForEach(one => one.Worries).Prose(WordsLength);
        houses.RuleFor(one => one.Dreams).Few();
        houses.RuleForEach(one => one.Dreams).Prose(WordsLength);
        houses.RuleFor(one => one.ReadBackOn).PlausibleDay();
    }

    private static void HelpingMap(InlineValidator<HelpingMapContent> map)
    {
        map.RuleFor(one => one.Vision).Prose(WordsLength);
        map.RuleFor(one => one.Obstacles).Few();
        map.RuleForEach(one => one.Obstacles).Prose(WordsLength);
        map.RuleFor(one => one.Supports).Few();
        map.RuleForEach(one => one.Supports).Prose(WordsLength);
        map.RuleFor(one => one.Plan).Few();
        map.RuleForEach(one => one.Plan).ChildRules(step =>
        {
            step.RuleFor(one => one.What).Prose(WordsLength);
            step.RuleFor(one => one.Who!).SetValidator(new PartyValidator()).When(one => one.Who is not null);
            step.RuleFor(one => one.On).CalendarDay();
        });
    }

    private static void Hypotheses(InlineValidator<HypothesesContent> sheet)
    {
        sheet.RuleFor(one => one.Hypotheses).Few();
        sheet.RuleFor(one => one.Hypotheses).Must(all => all is null || all.DistinctBy(one => one?.Id).Count() == all.Count).WithErrorCode("not_unique").WithMessage("Each hypothesis once.");
        sheet.RuleForEach(one => one.Hypotheses).ChildRules(hypothesis =>
        {
            hypothesis.RuleFor(one => one.Text).Prose(WordsLength);
            hypothesis.RuleFor(one => one.View).SetValidator(new PartyValidator());
            hypothesis.RuleFor(one => one.TestedBy).Prose(WordsLength);
            hypothesis.RuleFor(one => one.Learned).Prose(WordsLength);
        });
    }

    private static void Questions(InlineValidator<CircularQuestionsContent> sheet)
    {
        sheet.RuleFor(one => one.Questions).Few();
        sheet.RuleForEach(one => one.Questions).ChildRules(question =>
        {
            question.RuleFor(one => one.Question).Prose(WordsLength);
            question.RuleFor(one => one.AskedOf!).SetValidator(new PartyValidator()).When(one => one.AskedOf is not null);
            question.RuleFor(one => one.Answer).Prose(WordsLength);
        });
    }
}
