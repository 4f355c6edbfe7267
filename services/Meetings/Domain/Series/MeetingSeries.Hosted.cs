using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>A series that is held inside another one goes where that one goes (A0-21).</summary>
internal sealed partial class MeetingSeries
{
    /// <summary>What it is now.</summary>
    internal SeriesPlan Plan => new(Title, Place, Dates, HostedBy);

    /// <summary>What it is to be when its host gets another plan: as much later, and by the host's days where they were its own.</summary>
    /// <param name="before">The host's plan so far.</param>
    /// <param name="after">The host's plan from now on.</param>
    /// <exception cref="RuleViolation"><c>guest_does_not_fit</c></exception>
    internal SeriesPlan Inside(SeriesPlan before, SeriesPlan after)
    {
        var sameDays = DaysOf(before) == DaysOf(after);
        var time = new SeriesTime(
            LocalTime.Add(after.Dates.Time.LocalTime.ToTimeSpan() - before.Dates.Time.LocalTime.ToTimeSpan()), DurationMinutes);
        if ((!sameDays && DaysOf(Plan) != DaysOf(before)) || !Fits(time, after.Dates.Time))
        {
            throw new RuleViolation("guest_does_not_fit", "Another series is held inside this one and would be left outside; change that one first.");
        }

        return Plan with { Dates = sameDays ? Dates with { Time = time } : after.Dates with { Time = time } };

        static (string Rule, HolidayPolicy Holidays) DaysOf(SeriesPlan plan) => (plan.Dates.Rule.ToString(), plan.Dates.Holidays);
    }

    private static bool Fits(SeriesTime guest, SeriesTime host) =>
        host.LocalTime <= guest.LocalTime
            && guest.LocalTime.ToTimeSpan() + TimeSpan.FromMinutes(guest.DurationMinutes)
                <= host.LocalTime.ToTimeSpan() + TimeSpan.FromMinutes(host.DurationMinutes);
}
