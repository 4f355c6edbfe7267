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

    public static object Programme() => new
    {
        title = "Mittakoulutus",
        kind = "training",
        completion = new { sessionsPercent = 80, minutes = (int?)null, assignments = false },
        targetRoles = Array.Empty<string>(),
        sectors = new[] { "school" },
        qualifiesFor = Array.Empty<string>(),
    };

    public static object Group() => new { name = "Mittaryhmä", selects = false, selfEnrolment = false, partnerEnrolment = false };

    public static object Participant() => new { kind = "partner", name = "Testi Mitattava", sector = "school", language = "fi" };

    public static object Session(DateOnly day) => new { day, localTime = "09:00", durationMinutes = 240, theme = "Mittaus", place = "Perhekeskus" };

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
