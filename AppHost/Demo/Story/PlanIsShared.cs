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
        var early = await scene.TryCreateAsync(Kaisa, $"{plan}/publish", new { }, cancellationToken);
        scene.Expect(early.Fault == "heading_missing", "The plan is not published before each heading is written");
    }
}
