using System.Net;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>One plan for the child: her own words in it from the first moment, the others' beside them, and versions that stay.</summary>
internal static class PlanIsShared
{
    private const string Kaisa = "responsible";
    private const string HerWords = "Haluun et aamut ei oo aina riitaa.";

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("One plan, everyone's words");
        var plan = $"/api/plans/children/{scene.ChildId}/joint-plan";
        await scene.CreateAsync(
            Kaisa, plan,
            new
            {
                Kind = "openCare",
                StartsOn = Scene.Today,
                ChildsView = new { Words = HerWords, How = "spoken", ObtainedOn = Scene.Today },
                Evaluation = new { What = "Miten aamut sujuvat", Who = "Iiris, vanhemmat ja työntekijät", How = "Jokainen arvioi 0–10" },
            },
            _ => $"Kaisa begins the plan with what Iiris said: \"{HerWords}\"", cancellationToken);
        await scene.CreateAsync(
            "therapist", $"{plan}/words", new { Text = "Aamuissa kuuluu kaikkien huoli." }, _ => "Sami's words stand beside hers", cancellationToken);
        var draft = await scene.ReadAsync(Kaisa, plan, _ => "the draft, with each one's words apart", cancellationToken);
        scene.Expect(draft.Content.Contains(HerWords, StringComparison.Ordinal), "The child's words are in the plan as she said them");
        var evaluations = await scene.ReadAsync(
            Kaisa, $"{plan}/evaluations", answer => $"{answer.Body.GetProperty("items").GetArrayLength()} evaluations are due from the first day on", cancellationToken);
        scene.Expect(evaluations.Body.GetProperty("items").GetArrayLength() > 0, "No plan is without a next evaluation");
        await WriteAsync(scene, "planAndGoals", new
        {
            Services = Array.Empty<object>(),
            Reasons = new[] { new { What = "Otto käy aamulla kerran viikossa", Because = "aamut ovat Iiriksestä pahimpia" } },
        }, cancellationToken);
        await WriteAsync(scene, "plainLanguage", new
        {
            ForChild = "Yritetään yhdessä, että aamuista tulee rauhallisia. Otto käy teillä aamulla kerran viikossa. Sinä kerrot, auttaako se.",
            ForFamily = "Sovimme, kuka auttaa aamuisin. Katsomme yhdessä kuukauden päästä, miten on mennyt.",
        }, cancellationToken);
        await scene.CreateAsync(
            Kaisa, $"{plan}/goals",
            new
            {
                Facts = new
                {
                    Owner = "child",
                    Strengths = "Piirtäminen rauhoittaa",
                    What = "Kolme rauhallista aamua viikossa",
                    Who = new { Kind = "guardian", Name = DemoPeople.Names["mother"] },
                    DueOn = Scene.Today.AddDays(30),
                    Means = "aamun järjestys sovitaan jo illalla",
                    SuccessSign = "Iiris lähtee kouluun ilman riitaa",
                },
            },
            _ => "A goal with who, what and when", cancellationToken);
        var early = await scene.TryCreateAsync(Kaisa, $"{plan}/publish", new { }, cancellationToken);
        scene.Expect(early.Fault == "heading_missing", "The plan is not published before each heading is written");
    }

    private static async Task WriteAsync(Scene scene, string section, object content, CancellationToken cancellationToken)
    {
        var path = $"/api/plans/children/{scene.ChildId}/joint-plan";
        var draft = await scene.Gateway.GetAsync(Kaisa, path, cancellationToken);
        var tag = draft.Body.GetProperty("sections").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == section).GetProperty("eTag").GetString();
        var body = new { Section = section, Content = new Dictionary<string, object>(StringComparer.Ordinal) { [section] = content } };
        scene.Told(Kaisa, "PUT", $"{path}/sections", await scene.Gateway.PutAsync(Kaisa, $"{path}/sections", body, tag, cancellationToken), HttpStatusCode.OK, _ => $"{section} is written");
    }
}
