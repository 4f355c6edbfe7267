namespace SystemicPlatform.Bench.Platform;

/// <summary>Bodies of the requests that are measured. Nobody in them exists.</summary>
internal static class Samples
{
    public static object Professional() => new
    {
        givenName = "Testi",
        familyName = "Mittaaja",
        title = "socialWorker",
        qualifications = new[] { "socialWorker" },
        language = "fi",
        email = $"testi.{Guid.NewGuid():n}@bench.example",
    };

    public static object Child() => new
    {
        givenName = "Testi",
        familyName = "Mittalapsi",
        birthDate = "2013-03-15",
        contactLanguage = "fi",
        interpreterNeeded = false,
        municipality = "837",
        nonDisclosureForSafety = false,
    };

    public static object Team() => new
    {
        kind = "professional",
        name = "Mittatiimi",
        serviceLine = "childProtection",
        municipalities = new[] { "837" },
        members = Array.Empty<object>(),
    };

    public static object Series(Guid teamId, DateOnly firstDate) => new
    {
        kind = "professionalTeam",
        teamId,
        title = "Viikkokokous",
        firstDate,
        localTime = "09:00",
        durationMinutes = 120,
        rrule = "FREQ=WEEKLY;BYDAY=TU",
        place = "Perhekeskus",
        holidays = "skip",
    };
}
