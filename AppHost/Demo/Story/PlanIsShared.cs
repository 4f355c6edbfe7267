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
            new { Kind = "openCare", StartsOn = Scene.Today, ChildsView = new { Words = HerWords, How = "spoken", ObtainedOn = Scene.Today } },
            _ => $"Kaisa begins the plan with what Iiris said: \"{HerWords}\"", cancellationToken);
        await scene.CreateAsync(
            "therapist", $"{plan}/words", new { Text = "Aamuissa kuuluu kaikkien huoli." }, _ => "Sami's words stand beside hers", cancellationToken);
        var published = await scene.CreateAsync(
            Kaisa, $"{plan}/publish", new { }, answer => $"version {answer.Body.GetProperty("number").GetInt32()} is published, and never changes", cancellationToken);
        var version = await scene.ReadAsync("coordinator", $"{plan}/versions/1", _ => "Noora reads it; that she did is noted", cancellationToken);
        scene.Expect(
            published.Body.GetProperty("number").GetInt32() == 1 && version.Content.Contains(HerWords, StringComparison.Ordinal),
            "The child's words are in the version as she said them");
    }
}
