namespace SystemicPlatform.Plans.Tests;

/// <summary>Services around the demo child.</summary>
internal static class DemoServices
{
    internal static object Body(string kind = "studentWelfare", string need = "mentalHealth", string startsOn = "2026-09-01", string? endsOn = null, string forWhom = "Iiris", object? audience = null) => new
    {
        facts = new
        {
            kind,
            what = "Koulukuraattorin tapaamiset",
            provider = new { kind = "partner", name = "Demokoulu", role = "koulukuraattori" },
            forWhom = new[] { new { kind = "child", name = forWhom } },
            needs = new[] { need },
            startsOn,
            timetable = "Joka toinen viikko",
            endsOn,
        },
        audience,
    };

    internal static object SectorPlan(string title = "Oppimissuunnitelma", string madeOn = "2026-10-01", object? audience = null) => new
    {
        facts = new { kind = "plan", title, madeOn, summary = "Pienryhmä aamuisin", reference = "OS-2026-17", reviewOn = "2027-01-15" },
        audience,
    };
}
