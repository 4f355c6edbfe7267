namespace SystemicPlatform.Training.Tests;

/// <summary>Requests that are right as they are.</summary>
internal static class Bodies
{
    internal static object Programme(
        string title = "Systeeminen peruskoulutus", string? topic = null, int sessionsPercent = 80, int? minutes = null,
        bool assignments = false, string[]? qualifiesFor = null, int? validityMonths = null) => new
        {
            title,
            kind = "training",
            completion = new { sessionsPercent, minutes, assignments },
            topic,
            targetRoles = new[] { "familyTherapist", "coordinator" },
            sectors = new[] { "childProtection", "school" },
            qualifiesFor = qualifiesFor ?? [],
            validityMonths,
        };

    internal static object Group(
        int? seatLimit = null, bool selects = false, bool selfEnrolment = true, bool partnerEnrolment = true, string? enrolmentEndsOn = null, string name = "Syksy") =>
        new { name, seatLimit, selects, selfEnrolment, partnerEnrolment, enrolmentEndsOn };

    internal static object Session(DateOnly? day = null, int durationMinutes = 240, string localTime = "09:00", string? link = null) => new
    {
        day = (day ?? new DateOnly(2026, 9, 15)).ToString("yyyy-MM-dd"),
        localTime,
        durationMinutes,
        theme = "Hypoteesit",
        place = "Demo-talo",
        link,
    };

    internal static object Participant(string? email = null, string sector = "school", string name = "Testi Demokoulu", string kind = "partner") => new
    {
        kind,
        name,
        sector,
        language = "fi",
        email = email ?? $"{Guid.NewGuid():n}@demo.example",
        organisation = "Demokoulu",
        municipality = "837",
    };
}
