using System.Globalization;
using FluentValidation;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>Rules for days that people type. Null passes.</summary>
public static class DayRules
{
    /// <summary>The last day of every rule here.</summary>
    public static readonly DateOnly LastDay = new(2199, 12, 31);

    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly FirstCalendarDay = new(FinnishHolidays.FirstYear, 1, 1);

    /// <summary>Within the days that anyone can mean, days of birth included.</summary>
    public static IRuleBuilderOptions<T, DateOnly> PlausibleDay<T>(this IRuleBuilder<T, DateOnly> rule) =>
        rule.Must(IsPlausible).AsImplausible(FirstDay);

    /// <inheritdoc cref="PlausibleDay{T}(IRuleBuilder{T,DateOnly})"/>
    public static IRuleBuilderOptions<T, DateOnly?> PlausibleDay<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is null || IsPlausible(day.Value)).AsImplausible(FirstDay);

    /// <summary>Within the days that the holiday calendar knows: what is planned, meets or is trained.</summary>
    public static IRuleBuilderOptions<T, DateOnly> CalendarDay<T>(this IRuleBuilder<T, DateOnly> rule) =>
        rule.Must(IsInCalendar).AsImplausible(FirstCalendarDay);

    /// <inheritdoc cref="CalendarDay{T}(IRuleBuilder{T,DateOnly})"/>
    public static IRuleBuilderOptions<T, DateOnly?> CalendarDay<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is null || IsInCalendar(day.Value)).AsImplausible(FirstCalendarDay);

    /// <summary>Whether anyone can mean this day.</summary>
    public static bool IsPlausible(DateOnly day) => FirstDay <= day && day <= LastDay;

    private static bool IsInCalendar(DateOnly day) => FirstCalendarDay <= day && day <= LastDay;

    private static IRuleBuilderOptions<T, TDay> AsImplausible<T, TDay>(this IRuleBuilderOptions<T, TDay> rule, DateOnly first) => rule
        .WithErrorCode("implausible_day")
        .WithMessage(string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd} to {LastDay:yyyy-MM-dd}."));
}
