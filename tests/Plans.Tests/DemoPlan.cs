using System.Text.Json.Nodes;

namespace SystemicPlatform.Plans.Tests;

/// <summary>The texts of the demo plan (domain D4), section by section.</summary>
internal static class DemoPlan
{
    internal static readonly object Responsible = new { kind = "professional", name = "Kaisa Mallila", role = "vastaava sosiaalityöntekijä" };

    private static readonly object Child = new { kind = "child", name = "Iiris Testimetsä" };

    internal static object Heard { get; } = new { words = "Haluun et aamut ei oo aina riitaa.", how = "spoken", obtainedOn = "2026-10-27" };

    internal static object NotHeard { get; } = new { whyNotYet = "Iiris haluaa jutella vasta ensi viikolla" };

    internal static object Terms { get; } = new { what = "Tavoitteet", who = "Lapsi, vanhemmat ja työntekijät", how = "Jokainen arvioi 0–10" };

    internal static object Start(object? childsView = null) =>
        new { kind = "openCare", startsOn = "2026-10-29", childsView = childsView ?? Heard, evaluation = Terms };

    /// <summary>The child's goal of the demo plan.</summary>
    internal static JsonObject Goal(string owner = "child") => (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(new
    {
        owner,
        strengths = "Piirtäminen rauhoittaa",
        what = "Kolme rauhallista aamua viikossa",
        who = new { kind = "guardian", name = "Maria Testimetsä" },
        dueOn = "2026-11-30",
        means = "Aamun järjestys sovitaan illalla",
        successSign = "Iiris lähtee kouluun ilman riitaa",
        area = "doingTogether",
    })!;

    internal static IReadOnlyDictionary<string, object> Sections { get; } = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["basics"] = new
        {
            title = "Yhteinen suunnitelma",
            on = "2026-10-29",
            persons = new[] { Child, new { kind = "guardian", name = "Maria Testimetsä", role = "äiti" } },
            negotiation = new { on = "2026-10-29", place = "Perhekeskus", participants = new[] { Child, Responsible } },
        },
        ["currentSituation"] = new { description = "Poissaoloja 62 h", housing = "Asuu äidin kanssa, isä Nokialla", observations = "Iiris on vetäytynyt" },
        ["ownAssessment"] = new { strengths = "Piirtäminen, sisarukset", assessment = "Aamut on pahimmat", supportNeed = "Äiti toivoo apua aamuihin" },
        ["services"] = new
        {
            earlier = "Neuvola",
            present = "Koulukuraattori",
            familysView = "Kuraattori on ollut hyödyllinen",
            professionalsView = "Käynnit ovat auttaneet",
            sectorPlans = "Oppimissuunnitelma",
        },
        ["planAndGoals"] = new
        {
            services = new[] { new { service = "Sosiaalityö", description = "Systeeminen työote", timetable = "Viikoittain", responsible = Responsible } },
            reasons = new[] { new { what = "Työpari käy aamulla", because = "Aamut ovat Iiriksestä pahimpia" } },
        },
        ["monitoring"] = new
        {
            responsible = Responsible,
            updateForm = "Vastuutiimin kokous",
            nextUpdateOn = "2027-01-28",
            fulfilment = "Katsotaan yhdessä väliarvioinnissa",
            rightsExplained = "Kerrottu 29.10.",
            estimatedDuration = "Vuosi",
        },
        ["plainLanguage"] = new { forChild = "Yritetään yhdessä, että aamuista tulee rauhallisia.", forFamily = "Sovimme, kuka auttaa aamuisin." },
        ["distribution"] = new[] { Child, Responsible },
    };

    /// <summary>A section with one field changed.</summary>
    internal static JsonNode With(string section, string field, JsonNode? value)
    {
        var changed = System.Text.Json.JsonSerializer.SerializeToNode(Sections[section])!;
        changed[field] = value;
        return changed;
    }
}
