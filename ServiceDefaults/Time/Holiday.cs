namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>Why a day is special.</summary>
public enum HolidayKind
{
    /// <summary>A public holiday: never a working day.</summary>
    PublicHoliday,

    /// <summary>
    /// Midsummer Eve or Christmas Eve: a weekday when working days are counted, but a period does not end on it
    /// (150/1930 5 §).
    /// </summary>
    Eve,
}

/// <summary>A Finnish public holiday or one of the two eves (E1).</summary>
/// <param name="Date">Day in Finland.</param>
/// <param name="Name">Stable camelCase key that texts are found by, e.g. <c>ascensionDay</c>.</param>
/// <param name="Kind">Public holiday or eve.</param>
public sealed record Holiday(DateOnly Date, string Name, HolidayKind Kind);
