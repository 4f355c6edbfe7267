namespace SystemicPlatform.Plans.Tests;

/// <summary>What the demo family draws, tool by tool.</summary>
internal static class DemoTools
{
    private static readonly object Iiris = new { kind = "child", name = "Iiris" };

    private static readonly object Mother = new { kind = "guardian", name = "Maria" };

    internal static object Houses(string worry = "Haluun et aamut ei oo aina riitaa.") =>
        new { threeHouses = new { goodThings = new[] { "Piirtäminen", "Eemil" }, worries = new[] { worry }, dreams = new[] { "Et päästäis mummille" }, readBackOn = "2026-10-28" } };

    /// <summary>A content for every kind that is not made from the network.</summary>
    internal static IReadOnlyDictionary<string, object> Contents { get; } = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["genogram"] = Genogram("Iiris"),
        ["timeline"] = new
        {
            timeline = new
            {
                events = new object[]
                {
                    new { on = "2024-06-01", precision = "month", what = "Isä muutti Nokialle", tone = "hard", teller = Iiris },
                    new { on = "2013-03-15", precision = "day", what = "Iiris syntyi", tone = "good" },
                    new { on = "2026-03-01", precision = "month", what = "Poissaolot alkoivat", until = "2026-10-01", tone = "neutral", teller = Mother },
                },
            },
        },
        ["threeHouses"] = Houses(),
        ["helpingMap"] = new
        {
            helpingMap = new
            {
                vision = "Aamuisin on rauhallista",
                obstacles = new[] { "Yövuorot" },
                supports = new[] { "Mummi" },
                plan = new[] { new { what = "Isä soittaa aamulla", who = Mother, on = "2026-11-09" } },
            },
        },
        ["hypotheses"] = new
        {
            hypotheses = new
            {
                hypotheses = new object[]
                {
                    new { id = Guid.CreateVersion7(), text = "Poissaolo pitää äidin seurassa", view = Iiris, testedBy = "Kuka huomaa ensin?" },
                    new { id = Guid.CreateVersion7(), text = "Luokan melu kuormittaa", view = Mother, state = "strengthened", learned = "Rauhallinen ryhmä auttoi" },
                },
            },
        },
        ["circularQuestions"] = new
        {
            circularQuestions = new
            {
                questions = new object[]
                {
                    new { question = "Kuka huomaa ensimmäisenä, kun aamu on parempi?", askedOf = Iiris, answer = "Eemil" },
                    new { question = "Mitä isä sanoisi siitä?" },
                },
            },
        },
        ["wellbeingFramework"] = Framework("need"),
    };

    internal static object Framework(string sign) => new
    {
        wellbeingFramework = new
        {
            entries = new object[]
            {
                new { item = "childsStrengths", observation = "Piirtää", sign = "strength", whose = Iiris },
                new { item = "mentalHealth", observation = "Vetäytynyt", sign, whose = Mother },
            },
            childsExperience = new[] { new { strip = "ofItself", words = "Oon hyvä piirtämään", how = "spoken", obtainedOn = "2026-10-28" } },
        },
    };

    internal static object Genogram(string label, Guid? ownAncestor = null, int birthYear = 2013)
    {
        var (child, mother) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        return new
        {
            genogram = new
            {
                indexId = child,
                persons = new object[] { new { id = child, sex = "female", birthYear, label }, new { id = mother, sex = "female", birthYear = 1985 } },
                relations = new object[]
                {
                    new { id = Guid.CreateVersion7(), fromId = mother, toId = child, kind = "parent" },
                    new { id = Guid.CreateVersion7(), fromId = ownAncestor is null ? mother : child, toId = ownAncestor is null ? child : mother, kind = ownAncestor is null ? "guardian" : "parent" },
                },
            },
        };
    }

    /// <summary>Keeps a tool; the answer has its id.</summary>
    internal static Task<System.Text.Json.JsonElement> ToolAsync(this PlanCase one, string kind, object? content = null, object? audience = null, TestCaller? caller = null) =>
        one.PostedAsync("tools", new { kind, title = $"Työkalu {kind}", drawnOn = "2026-10-28", content = content ?? Contents[kind], audience }, caller);

    internal static Task<System.Text.Json.JsonElement> ConsentedAsync(this PlanCase one, Guid toolId, string to, Guid? toId = null, TestCaller? caller = null) =>
        one.PostedAsync($"tools/{toolId}/consents", new { consent = new { to, toId, givenOn = "2026-10-28", how = "spoken", words = "Saa näyttää" } }, caller);

    internal static async Task<string> ToolTagAsync(this PlanCase one, Guid toolId)
    {
        using var answer = await one.GetAsync($"tools/{toolId}");
        return answer.Headers.ETag!.Tag;
    }
}
