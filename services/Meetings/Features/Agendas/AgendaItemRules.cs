using FluentValidation;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Agendas;

/// <summary>The shape of an item, in a template and in a meeting.</summary>
internal static class AgendaItemRules
{
    internal const int MaxItems = 100;

    internal static void AreAgendaItems<T, TItem>(
        this AbstractValidator<T> validator, System.Linq.Expressions.Expression<Func<T, IEnumerable<TItem>>> items,
        Func<TItem, AgendaTopic> topic, Func<TItem, int> minutes, Func<TItem, string?> title)
    {
        validator.RuleFor(items).NotEmpty().Must(list => list is null || list.Count() <= MaxItems)
            .WithErrorCode("too_many").WithMessage($"At most {MaxItems} items.");
        validator.RuleForEach(items).ChildRules(item =>
        {
            item.RuleFor(one => minutes(one)).InclusiveBetween(AgendaItem.MinMinutes, AgendaItem.MaxMinutes).OverridePropertyName("minutes");
            item.RuleFor(one => title(one)).Line(AgendaItem.MaxTitleLength).OverridePropertyName("title");
            item.RuleFor(one => title(one)).NotNull().When(one => topic(one) == AgendaTopic.Other).OverridePropertyName("title");
        });
    }
}
