using SystemicPlatform.Portal.Components.Shapes;

namespace SystemicPlatform.Portal.Pages.Children.Tools;

/// <summary>What each tool holds. A genogram is made of the network, and changed there.</summary>
internal static class ToolShapes
{
    /// <summary>The tools in the order of offering.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["genogram", "timeline", "threeHouses", "helpingMap", "hypotheses", "circularQuestions", "wellbeingFramework"];

    /// <summary>How a child says something.</summary>
    public static IReadOnlyList<string> ViewSources { get; } = ["spoken", "written", "drawn", "played", "observed", "throughTrustedAdult", "other"];

    public static Shape? Of(string kind) => All().FirstOrDefault(shape => shape.Name == kind);

    private static IEnumerable<Shape> All() =>
    [
        new("timeline", Part.Rows(
            "events", Part.Day("on"), Part.Choice("precision", (words, code) => words.Precision(code), "day", "month", "year"), Part.Prose("what"),
            Part.Choice("tone", (words, code) => words.Tone(code), "neutral", "good", "hard"), Part.Day("until", required: false), Part.Party("teller", required: false))),
        new("threeHouses", Part.Lines("goodThings"), Part.Lines("worries"), Part.Lines("dreams"), Part.Day("readBackOn", required: false)),
        new("helpingMap", Part.Prose("vision"), Part.Lines("obstacles"), Part.Lines("supports"),
            Part.Rows("plan", Part.Prose("what"), Part.Party("who", required: false), Part.Day("on", required: false))),
        new("hypotheses", Part.Rows(
            "hypotheses", Part.Identity("id"), Part.Prose("text"), Part.Party("view"),
            Part.Choice("state", (words, code) => words.Reading(code), "open", "strengthened", "rejected"), Part.Prose("testedBy", required: false), Part.Prose("learned", required: false))),
        new("circularQuestions", Part.Rows(
            "questions", Part.Hidden("bankId"), Part.Prose("question"), Part.Party("askedOf", required: false), Part.Prose("answer", required: false))),
        new("wellbeingFramework",
            Part.Rows("childsExperience", Part.Choice("strip", (words, code) => words.Experience(code), "ofItself", "ofRelationsAndSafety", "ofEverydayLife"), Part.Prose("words"),
                Part.Choice("how", (words, code) => words.ViewSource(code), ViewSources), Part.Day("obtainedOn", required: false)),
            Part.Rows("entries", Part.Choice("item", (words, code) => words.Wellbeing(code), Items), Part.Prose("observation"),
                Part.Choice("sign", (words, code) => words.Sign(code), "strength", "need", "both"), Part.Party("whose"))),
    ];

    private static readonly string[] Items =
    [
        "childsStrengths", "physicalHealth", "mentalHealth", "socialSkills", "skillsAndKnowledge", "childsSurroundings",
        "parentingStrengths", "care", "keepingSafe", "supportingSkills", "childsPerspective", "emotionalBond", "settingLimits", "steadiness", "parentsSurroundings",
        "healthOfCloseOnes", "income", "housing", "familyHistory", "networks", "servicesAndPlaces", "substanceUse", "violence",
    ];
}
